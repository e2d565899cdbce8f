package org.examcycle.rest.entry.english;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.rest.value.LanguageTag;

/**
 * A candidate to be entered.
 *
 * @param latinName as certificates print it
 * @param nativeName in its own script, where that is not Latin
 * @param language of the native name, or of the name
 */
record SittingEntryRequest(
    @NotNull String latinName,
    Optional<String> nativeName,
    Optional<LanguageTag> language,
    @NotNull LocalDate dateOfBirth,
    @NotNull Sex sex) {

  CandidateDetails details() {
    return new CandidateDetails(
        latinName,
        nativeName,
        language.map(LanguageTag::locale).orElse(Locale.ENGLISH),
        dateOfBirth,
        sex);
  }

  /** Names and dates of birth stay out of logs. */
  @Override
  public String toString() {
    return "SittingEntryRequest[...]";
  }
}
