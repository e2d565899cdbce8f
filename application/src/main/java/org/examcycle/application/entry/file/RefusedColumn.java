package org.examcycle.application.entry.file;

import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * In which column stands what a rule speaks of: by the rule, and by the refusal where it has
 * several.
 */
final class RefusedColumn {

  private static final Map<Class<?>, EntryColumn> BY_REFUSAL =
      Map.of(
          CandidateRefusal.NameNotAccepted.class, EntryColumn.NAME,
          CandidateRefusal.NameCharacterUnprintable.class, EntryColumn.NAME,
          CandidateRefusal.LatinNameNotAccepted.class, EntryColumn.LATIN_NAME,
          CandidateRefusal.BornInTheFuture.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.BornTooEarly.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.BornTooLate.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.UlnMalformed.class, EntryColumn.ULN);

  private static final Map<String, EntryColumn> BY_RULE =
      Map.of(
          "COM-ACC-02", EntryColumn.CENTRE,
          "INT-PRE-01", EntryColumn.CENTRE,
          "INT-CAN-01", EntryColumn.CANDIDATE,
          "INT-CAN-03", EntryColumn.UCI,
          "INT-CAN-04", EntryColumn.STATUS,
          "INT-CAN-05", EntryColumn.PREVIOUS_CANDIDATE,
          "INT-ENT-01", EntryColumn.SYLLABUS,
          "INT-ENT-02", EntryColumn.OPTION,
          "INT-ENT-05", EntryColumn.PREVIOUS_CANDIDATE,
          "INT-ENT-08", EntryColumn.SYLLABUS);

  private RefusedColumn() {}

  /** Empty where no single value is at fault. */
  static Optional<EntryColumn> of(Refusal refusal) {
    return Optional.ofNullable(BY_REFUSAL.get(refusal.getClass()))
        .or(() -> Optional.ofNullable(BY_RULE.get(refusal.rule().value())));
  }

  /** The same in a row that asks for another syllabus or option. */
  static Optional<EntryColumn> ofChange(Refusal refusal) {
    return of(refusal)
        .map(
            column ->
                switch (column) {
                  case SYLLABUS -> EntryColumn.NEW_SYLLABUS;
                  case OPTION -> EntryColumn.NEW_OPTION;
                  default -> column;
                });
  }
}
