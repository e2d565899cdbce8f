package org.examcycle.application.entry.file;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * In which column stands what a rule speaks of: by the rule, and by the refusal or the value that
 * it names where the rule has several.
 */
final class RefusedColumn {

  private static final Map<Class<?>, EntryColumn> BY_REFUSAL =
      Map.of(
          CandidateRefusal.NameNotAccepted.class, EntryColumn.NAME,
          CandidateRefusal.LatinNameNotAccepted.class, EntryColumn.LATIN_NAME,
          CandidateRefusal.BornInTheFuture.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.BornTooEarly.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.BornTooLate.class, EntryColumn.DATE_OF_BIRTH,
          CandidateRefusal.UlnMalformed.class, EntryColumn.ULN);

  private static final Map<String, EntryColumn> BY_FIELD =
      Map.of(
          "name", EntryColumn.NAME,
          "latinName", EntryColumn.LATIN_NAME,
          "uci", EntryColumn.UCI);

  private static final Map<String, EntryColumn> BY_RULE =
      Map.ofEntries(
          Map.entry("COM-ACC-02", EntryColumn.CENTRE),
          Map.entry("INT-PRE-01", EntryColumn.CENTRE),
          Map.entry("INT-CAN-01", EntryColumn.CANDIDATE),
          Map.entry("INT-CAN-03", EntryColumn.UCI),
          Map.entry("INT-CAN-04", EntryColumn.STATUS),
          Map.entry("INT-CAN-05", EntryColumn.PREVIOUS_CANDIDATE),
          Map.entry("INT-ENT-01", EntryColumn.SYLLABUS),
          Map.entry("INT-ENT-02", EntryColumn.OPTION),
          Map.entry("INT-ENT-05", EntryColumn.PREVIOUS_CANDIDATE),
          Map.entry("INT-ENT-09", EntryColumn.CARRIED_CANDIDATE),
          Map.entry("INT-ENT-08", EntryColumn.SYLLABUS),
          Map.entry("INT-ENT-11", EntryColumn.CANDIDATE));

  private RefusedColumn() {}

  /** Empty where no single value is at fault. */
  static Optional<EntryColumn> of(Refusal refusal) {
    return named(refusal)
        .or(() -> Optional.ofNullable(BY_REFUSAL.get(refusal.getClass())))
        .or(() -> Optional.ofNullable(BY_RULE.get(refusal.rule().value())));
  }

  private static Optional<EntryColumn> named(Refusal refusal) {
    return refusal instanceof FieldRefused placed
        ? Optional.ofNullable(BY_FIELD.get(placed.field()))
        : Optional.empty();
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
