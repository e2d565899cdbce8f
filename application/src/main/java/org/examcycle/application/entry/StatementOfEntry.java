package org.examcycle.application.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;

/**
 * All that a statement of entry says (INT-ENT-14).
 *
 * @param centreName as printed
 * @param timeZone of the centre, by whose clocks its Key Times are shown (INT-PRE-04)
 * @param syllabuses in the order of their codes, at least one
 * @param demonstration whether the person is invented
 */
public record StatementOfEntry(
    CandidateKey candidate,
    PersonName name,
    LocalDate dateOfBirth,
    Sex sex,
    CandidateStatus status,
    Optional<Uci> uci,
    Optional<Uln> uln,
    String centreName,
    ZoneId timeZone,
    List<EnteredSyllabus> syllabuses,
    boolean demonstration) {

  public static final DocumentKind<StatementOfEntry> KIND =
      new DocumentKind<>("statement-of-entry", StatementOfEntry.class);

  public StatementOfEntry {
    syllabuses = List.copyOf(syllabuses);
  }

  /** Names and dates of birth stay out of logs. */
  @Override
  public String toString() {
    return "StatementOfEntry[" + candidate + "]";
  }
}
