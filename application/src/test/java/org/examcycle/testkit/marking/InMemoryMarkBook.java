package org.examcycle.testkit.marking;

import java.util.Comparator;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.marking.MarkTables.Kept;
import org.examcycle.testkit.marking.MarkTables.MarkKey;

@InMemory
final class InMemoryMarkBook implements MarkBook {

  private final MarkTables tables;
  private final OptionTables options;

  InMemoryMarkBook(Memory memory, OptionTables options) {
    this.tables = new MarkTables(memory);
    this.options = options;
  }

  @Override
  public Optional<EntryMark> find(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {
    return tables.find(candidate, syllabus).flatMap(entry -> mark(entry, component));
  }

  @Override
  public boolean add(EntryMark mark) {
    var key = new MarkKey(mark.entry(), mark.component());
    return tables.marks().putIfAbsent(key, new Kept(mark.mark(), mark.version())) == null;
  }

  @Override
  public boolean save(EntryMark mark, long expectedVersion) {
    var key = new MarkKey(mark.entry(), mark.component());
    var known = tables.marks().get(key);
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    tables.marks().put(key, new Kept(mark.mark(), mark.version()));
    return true;
  }

  @Override
  public Slice<EntryMark> list(
      SeriesCode series, SyllabusCode syllabus, ComponentCode component, Page page) {
    var found =
        tables
            .standing(series, syllabus)
            .flatMap(entry -> mark(entry, component).stream())
            .sorted(Comparator.comparing(InMemoryMarkBook::key))
            .filter(mark -> page.after().filter(after -> after.compareTo(key(mark)) >= 0).isEmpty())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(found, page, InMemoryMarkBook::key);
  }

  @Override
  public Optional<RecordedStanding> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return tables.find(candidate, syllabus).map(tables::standingOf);
  }

  @Override
  public boolean addStanding(RecordedStanding standing) {
    return tables.standings().putIfAbsent(standing.entry(), standing) == null;
  }

  @Override
  public boolean saveStanding(RecordedStanding standing, long expectedVersion) {
    var known = tables.standings().get(standing.entry());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    tables.standings().put(standing.entry(), standing);
    return true;
  }

  private Optional<EntryMark> mark(Entry entry, ComponentCode component) {
    var kept = tables.marks().get(new MarkKey(entry.id(), component));
    return maximum(entry, component)
        .map(
            maximum ->
                new EntryMark(
                    entry.id(),
                    entry.person(),
                    entry.candidate(),
                    entry.option(),
                    component,
                    maximum,
                    kept == null ? new ComponentMark.Missing() : kept.mark(),
                    kept == null ? 0 : kept.version()));
  }

  private Optional<Integer> maximum(Entry entry, ComponentCode component) {
    return maximum(options, entry.candidate().series(), entry.option(), component);
  }

  static Optional<Integer> maximum(
      OptionTables options, SeriesCode series, OptionKey option, ComponentCode component) {
    return options.find(series, option.syllabus()).stream()
        .flatMap(table -> table.options().options().stream())
        .filter(scheme -> scheme.code().equals(option.option()))
        .flatMap(scheme -> scheme.find(component).stream())
        .map(WeightedComponent::maximum)
        .findFirst();
  }

  private static String key(EntryMark mark) {
    return mark.candidate().centre() + "/" + mark.candidate().number();
  }
}
