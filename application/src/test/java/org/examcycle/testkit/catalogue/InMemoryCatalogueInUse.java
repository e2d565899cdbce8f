package org.examcycle.testkit.catalogue;

import static java.util.stream.Collectors.toSet;

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
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

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
