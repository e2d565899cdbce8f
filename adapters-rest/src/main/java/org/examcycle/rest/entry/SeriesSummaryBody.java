package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.ReadSeriesSummary;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * What a centre has in a series, in figures; private candidates, to whom it is a venue only, are
 * counted apart (INT-CAN-04).
 *
 * @param candidates who are registered, entered or not
 * @param options what is entered and not withdrawn, in the order of syllabuses and options
 * @param stages when it was entered
 */
record SeriesSummaryBody(
    CountBody candidates, List<OptionCountBody> options, List<StageCountBody> stages) {

  /** How many there are of school candidates, and how many of private candidates. */
  record CountBody(int schoolCandidates, int privateCandidates) {

    static CountBody of(ReadSeriesSummary.Count count) {
      return new CountBody(count.school(), count.privately());
    }
  }

  /**
   * Entries for an option.
   *
   * @param option absent where the syllabus gives its one option no code
   * @param title of the syllabus
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record OptionCountBody(
      SyllabusCode syllabus, Optional<OptionCode> option, String title, CountBody entries) {

    static OptionCountBody of(ReadSeriesSummary.OfOption counted) {
      return new OptionCountBody(
          counted.option().syllabus(),
          counted.option().option(),
          counted.title(),
          CountBody.of(counted.entries()));
    }
  }

  /** Entries made in a stage. */
  record StageCountBody(EntryKind kind, EntryStanding standing, CountBody entries) {

    static StageCountBody of(ReadSeriesSummary.OfStage counted) {
      return new StageCountBody(
          counted.kind(), counted.standing(), CountBody.of(counted.entries()));
    }
  }

  static SeriesSummaryBody of(ReadSeriesSummary.Summary summary) {
    return new SeriesSummaryBody(
        CountBody.of(summary.candidates()),
        summary.options().stream().map(OptionCountBody::of).toList(),
        summary.stages().stream().map(StageCountBody::of).toList());
  }
}
