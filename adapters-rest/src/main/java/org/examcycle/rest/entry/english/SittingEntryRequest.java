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
 * @param photoDeclined true where the candidate, or a minor's parent, wants no photo on the day;
 *     who does not say so agrees by the entry (ENG-EXM-07)
 */
record SittingEntryRequest(
    @NotNull String latinName,
    Optional<String> nativeName,
    Optional<LanguageTag> language,
    @NotNull LocalDate dateOfBirth,
    @NotNull Sex sex,
    Optional<Boolean> photoDeclined) {

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
