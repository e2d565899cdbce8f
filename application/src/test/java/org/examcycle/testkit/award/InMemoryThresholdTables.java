package org.examcycle.testkit.award;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.ComponentThresholdTable;
import org.examcycle.application.award.OptionThresholdTable;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryThresholdTables implements ThresholdTables {

  private record Key(SeriesCode series, SyllabusCode syllabus, int version) {}

  private final Memory memory;

  InMemoryThresholdTables(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<OptionThresholdTable> findForOptions(SeriesCode series, SyllabusCode syllabus) {
    return ofOptions().values().stream()
        .filter(each -> each.series().equals(series) && each.syllabus().equals(syllabus))
        .max(Comparator.comparingInt(OptionThresholdTable::version));
  }

  @Override
  public Optional<OptionThresholdTable> findForOptions(
      SeriesCode series, SyllabusCode syllabus, int version) {
    return Optional.ofNullable(ofOptions().get(new Key(series, syllabus, version)));
  }

  @Override
  public Optional<ComponentThresholdTable> findForComponents(
      SeriesCode series, SyllabusCode syllabus) {
    return ofComponents().values().stream()
        .filter(each -> each.series().equals(series) && each.syllabus().equals(syllabus))
        .max(Comparator.comparingInt(ComponentThresholdTable::version));
  }

  @Override
  public Optional<ComponentThresholdTable> findForComponents(
      SeriesCode series, SyllabusCode syllabus, int version) {
    return Optional.ofNullable(ofComponents().get(new Key(series, syllabus, version)));
  }

  @Override
  public boolean add(OptionThresholdTable table) {
    var key = new Key(table.series(), table.syllabus(), table.version());
    return ofOptions().putIfAbsent(key, table) == null;
  }

  @Override
  public boolean add(ComponentThresholdTable table) {
    var key = new Key(table.series(), table.syllabus(), table.version());
    return ofComponents().putIfAbsent(key, table) == null;
  }

  private Map<Key, OptionThresholdTable> ofOptions() {
    return memory.table("option_threshold_table", Key.class, OptionThresholdTable.class);
  }

  private Map<Key, ComponentThresholdTable> ofComponents() {
    return memory.table("component_threshold_table", Key.class, ComponentThresholdTable.class);
  }
}
