package org.examcycle.rest.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Two candidates who are one person (INT-CAN-05).
 *
 * @param reason what shows it; kept sealed in the history
 */
record PersonLinkRequest(
    @NotNull @Valid CandidateReference one,
    @NotNull @Valid CandidateReference other,
    @NotBlank @Size(max = 1000) String reason) {

  /** A reason may name people: it stays out of logs. */
  @Override
  public String toString() {
    return "PersonLinkRequest[...]";
  }
}
