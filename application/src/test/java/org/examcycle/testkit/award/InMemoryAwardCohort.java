package org.examcycle.testkit.award;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.CohortCandidate;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.marking.MarkTables;

@InMemory
final class InMemoryAwardCohort implements AwardCohort {

  private static final Comparator<Entry> BY_ID = Comparator.comparing(entry -> entry.id().value());

  private final MarkTables tables;

  InMemoryAwardCohort(Memory memory) {
    this.tables = new MarkTables(memory);
  }

  @Override
  public List<CohortCandidate> next(
      SeriesCode series, SyllabusCode syllabus, Optional<EntryId> after, int limit) {
    return tables
        .standing(series, syllabus)
        .sorted(BY_ID)
        .filter(
            entry -> after.filter(id -> id.value().compareTo(entry.id().value()) >= 0).isEmpty())
        .limit(limit)
        .map(this::candidate)
        .toList();
  }

  private CohortCandidate candidate(Entry entry) {
    var marks = new HashMap<ComponentCode, ComponentMark>();
    tables
        .marks()
        .forEach(
            (key, kept) -> {
              if (key.entry().equals(entry.id())) {
                marks.put(key.component(), kept.mark());
              }
            });
    return new CohortCandidate(
        entry.id(),
        entry.person(),
        entry.candidate(),
        entry.option(),
        new AwardInputs(
            marks, tables.standingOf(entry).standing(), entry.candidate().centre().route()));
  }
}
