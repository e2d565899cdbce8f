package org.examcycle.testkit.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.CatalogueInUse;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.marking.MarkTables;

@InMemory
final class InMemoryCatalogueInUse implements CatalogueInUse {

  private final Memory memory;
  private final SyllabusCatalogue catalogue;
  private final OptionTables options;

  InMemoryCatalogueInUse(Memory memory, SyllabusCatalogue catalogue, OptionTables options) {
    this.memory = memory;
    this.catalogue = catalogue;
    this.options = options;
  }

  @Override
  public boolean isEntered(SyllabusCode syllabus) {
    return entries().anyMatch(entry -> entry.option().syllabus().equals(syllabus));
  }

  @Override
  public boolean isEnteredForType(String type) {
    return entries().anyMatch(entry -> type(entry).equals(type));
  }

  @Override
  public Set<OptionKey> optionsEntered(SeriesCode series, SyllabusCode syllabus) {
    return entries()
        .filter(Entry::isEntered)
        .filter(entry -> entry.candidate().series().equals(series))
        .map(Entry::option)
        .filter(option -> option.syllabus().equals(syllabus))
        .collect(toSet());
  }

  @Override
  public Set<HighestMark> highestMarks(SeriesCode series, SyllabusCode syllabus) {
    var tables = new MarkTables(memory);
    var all = tables.standing(series, syllabus).flatMap(entry -> marks(tables, entry)).toList();
    return all.stream()
        .filter(mark -> all.stream().noneMatch(other -> isAbove(other, mark)))
        .collect(toSet());
  }

  private static Stream<HighestMark> marks(MarkTables tables, Entry entry) {
    return tables.marks().entrySet().stream()
        .filter(kept -> kept.getKey().entry().equals(entry.id()))
        .flatMap(
            kept ->
                mark(kept.getValue().mark()).stream()
                    .map(mark -> new HighestMark(entry.option(), kept.getKey().component(), mark)));
  }

  private static boolean isAbove(HighestMark one, HighestMark other) {
    return one.option().equals(other.option())
        && one.component().equals(other.component())
        && one.mark() > other.mark();
  }

  private static Optional<Integer> mark(ComponentMark mark) {
    return switch (mark) {
      case ComponentMark.Marked marked -> Optional.of(marked.raw());
      case ComponentMark.Assessed(var assessed) -> Optional.of(assessed);
      default -> Optional.empty();
    };
  }

  private String type(Entry entry) {
    var option = entry.option();
    return options.find(entry.candidate().series(), option.syllabus()).stream()
        .flatMap(table -> table.options().options().stream())
        .filter(scheme -> scheme.code().equals(option.option()))
        .map(OptionScheme::type)
        .findFirst()
        .orElseGet(() -> catalogue.findSyllabus(option.syllabus()).orElseThrow().type().code());
  }

  private Stream<Entry> entries() {
    return memory.table("entry", EntryId.class, Entry.class).values().stream();
  }
}
