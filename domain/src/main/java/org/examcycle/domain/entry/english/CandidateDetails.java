package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.candidate.BirthDates;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateInTheFuture;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateTooEarly;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateTooLate;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.LatinNameNotPrintable;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.NameNotPrintable;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

/**
 * A candidate's details as a centre gives them.
 *
 * @param latinName as certificates print it
 * @param nativeName in its own script; empty where the name is written in Latin letters
 * @param language of the native name, or of the name
 */
public record CandidateDetails(
    String latinName,
    Optional<String> nativeName,
    Locale language,
    LocalDate dateOfBirth,
    Sex sex) {

  /**
   * The candidate of these details, or what a Confirmation of Entry cannot name (ENG-EXM-04).
   *
   * @param today the day of the entry, by the clocks of the sitting
   */
  public Decision<EnteredCandidate> checked(LocalDate today) {
    var refusals =
        Stream.of(nativeFault(), latinFault(), birthFault(today))
            .flatMap(Optional::stream)
            .toList();
    return refusals.isEmpty()
        ? Decision.granted(
            new EnteredCandidate(
                new PersonName(nativeName.orElse(latinName), latinName, language),
                dateOfBirth,
                sex))
        : Decision.refused(refusals);
  }

  private Optional<Refusal> nativeFault() {
    return nativeName.flatMap(NameFault::of).map(NameNotPrintable::new);
  }

  private Optional<Refusal> latinFault() {
    return NameFault.ofLatin(latinName).map(LatinNameNotPrintable::new);
  }

  private Optional<Refusal> birthFault(LocalDate today) {
    if (dateOfBirth.isAfter(today)) {
      return Optional.of(new BirthDateInTheFuture());
    }
    if (BirthDates.isTooLate(dateOfBirth, today)) {
      return Optional.of(new BirthDateTooLate(BirthDates.latest(today)));
    }
    return BirthDates.isTooEarly(dateOfBirth)
        ? Optional.of(new BirthDateTooEarly(BirthDates.EARLIEST))
        : Optional.empty();
  }

  /** Names and dates of birth stay out of logs. */
  @Override
  public String toString() {
    return "CandidateDetails[...]";
  }
}
