package org.examcycle.testkit.catalogue;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryOptionTables implements OptionTables {

  private record Key(SeriesCode series, SyllabusCode syllabus, int version) {}

  private final Memory memory;

  InMemoryOptionTables(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus) {
    return tables().values().stream()
        .filter(each -> each.series().equals(series) && each.syllabus().equals(syllabus))
        .max(Comparator.comparingInt(OptionTable::version));
  }

  @Override
  public Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus, int version) {
    return Optional.ofNullable(tables().get(new Key(series, syllabus, version)));
  }

  @Override
  public boolean add(OptionTable table) {
    var key = new Key(table.series(), table.syllabus(), table.version());
    return tables().putIfAbsent(key, table) == null;
  }

  private Map<Key, OptionTable> tables() {
    return memory.table("option_table", Key.class, OptionTable.class);
  }
}
