package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What stands in the place of name and date of birth where a record outlives its person's erasure
 * (COM-PRV-07): entries, charges and results are still those of a number.
 */
public final class ErasedPerson {

  public static final PersonName NAME = new PersonName("Erased", "Erased", Locale.ENGLISH);

  /** Nobody else was born on it: the earliest that is taken is {@link BirthDates#EARLIEST}. */
  public static final LocalDate DATE_OF_BIRTH = LocalDate.of(1, 1, 1);

  private ErasedPerson() {}
}
