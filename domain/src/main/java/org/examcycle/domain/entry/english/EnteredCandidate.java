package org.examcycle.domain.entry.english;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;

/**
 * A candidate as entered for a sitting: the name at the time, which later changes of the name leave
 * as it is (ENG-CRT-03).
 */
public record EnteredCandidate(PersonName name, LocalDate dateOfBirth, Sex sex) {

  /**
   * By which the same candidate is known in one sitting (ENG-EXM-03): equal for names that differ
   * only in case, width or spaces, with one date of birth. Never shown.
   */
  public String likeness() {
    var folded =
        Normalizer.normalize(name.latin(), Normalizer.Form.NFKC)
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    return folded + "|" + dateOfBirth;
  }

  /** In the place of whoever was erased. */
  public static EnteredCandidate erased() {
    return new EnteredCandidate(ErasedPerson.NAME, ErasedPerson.DATE_OF_BIRTH, Sex.UNSPECIFIED);
  }

  public boolean isErased() {
    return dateOfBirth.equals(ErasedPerson.DATE_OF_BIRTH);
  }

  /** Names and dates of birth stay out of logs. */
  @Override
  public String toString() {
    return "EnteredCandidate[...]";
  }
}
