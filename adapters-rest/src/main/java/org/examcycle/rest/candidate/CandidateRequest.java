package org.examcycle.rest.candidate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.rest.value.LanguageTag;

/**
 * A candidate's details (INT-CAN-02 to 04).
 *
 * @param name as the person writes it, in its own script, of any length
 * @param latinName as certificates print it
 * @param language of the name, a BCP 47 tag
 * @param uci 13 characters, whose check letter is checked
 * @param uln ten digits
 */
record CandidateRequest(
    @NotNull String name,
    @NotNull String latinName,
    @NotNull LanguageTag language,
    @NotNull LocalDate dateOfBirth,
    @NotNull Sex sex,
    @NotNull CandidateStatus status,
    Optional<@Size(max = 100) String> uci,
    Optional<@Size(max = 100) String> uln) {

  /** No name or birth date in a log. */
  @Override
  public String toString() {
    return "CandidateRequest";
  }
}
