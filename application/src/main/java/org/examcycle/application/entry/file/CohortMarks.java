package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.marking.ComponentMark;

/** Marks that rows carry, put where they belong once the entries themselves are stored. */
final class CohortMarks implements MarkBook {

  private final CohortEntries entries;
  private final MarkBook beyond;
  private final List<Carried> carried = new ArrayList<>();

  private record Carried(EntryMark mark, long expectedVersion) {}

  CohortMarks(CohortEntries entries, MarkBook beyond) {
    this.entries = entries;
    this.beyond = beyond;
  }

  /**
   * Of an entry as the rows have left it. The component's maximum is not looked up: a carried mark
   * is final already, and not held against it.
   */
  @Override
  public Optional<EntryMark> find(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {
    return entries
        .findStanding(candidate, syllabus)
        .map(
            entry ->
                latest(entry, component)
                    .or(() -> stored(entry, component))
                    .orElseGet(() -> without(entry, component)));
  }

  private Optional<EntryMark> latest(Entry entry, ComponentCode component) {
    return carried.stream()
        .map(Carried::mark)
        .filter(mark -> mark.entry().equals(entry.id()) && mark.component().equals(component))
        .reduce((_, later) -> later);
  }

  private Optional<EntryMark> stored(Entry entry, ComponentCode component) {
    return beyond
        .find(entry.candidate(), entry.option().syllabus(), component)
        .filter(mark -> mark.entry().equals(entry.id()));
  }

  private static EntryMark without(Entry entry, ComponentCode component) {
    return new EntryMark(
        entry.id(),
        entry.person(),
        entry.candidate(),
        entry.option(),
        component,
        0,
        new ComponentMark.Missing(),
        0);
  }

  @Override
  public boolean add(EntryMark mark) {
    return carried.add(new Carried(mark, 0));
  }

  @Override
  public boolean save(EntryMark mark, long expectedVersion) {
    return carried.add(new Carried(mark, expectedVersion));
  }

  /**
   * Once the entries are stored.
   *
   * @throws Overtaken if somebody else gave one of them a mark meanwhile
   */
  void store() {
    for (var each : carried) {
      var done =
          each.expectedVersion() == 0
              ? beyond.add(each.mark())
              : beyond.save(each.mark(), each.expectedVersion());
      if (!done) {
        throw new Overtaken("a mark");
      }
    }
  }

  @Override
  public Slice<EntryMark> list(
      SeriesCode series, SyllabusCode syllabus, ComponentCode component, Page page) {
    return beyond.list(series, syllabus, component, page);
  }

  @Override
  public Optional<RecordedStanding> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return beyond.findStanding(candidate, syllabus);
  }

  @Override
  public boolean addStanding(RecordedStanding standing) {
    throw new IllegalStateException("no row says how an entry stands");
  }

  @Override
  public boolean saveStanding(RecordedStanding standing, long expectedVersion) {
    throw new IllegalStateException("no row says how an entry stands");
  }
}
