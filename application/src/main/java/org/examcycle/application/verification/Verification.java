package org.examcycle.application.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.verification.PhotoTold;
import org.examcycle.domain.verification.VerificationAnswer;

/**
 * What a verifier sees.
 *
 * @param about whose result, of which exam; only where there is something to tell about it
 */
public record Verification(VerificationAnswer answer, Optional<About> about) {

  /**
   * @param name as entered
   * @param examName as printed
   * @param examDay how old that is, is left to whoever asks
   * @param photo what is told of the photo of the day; empty: nothing
   * @param demonstration the candidate is invented
   */
  public record About(
      PersonName name,
      String examName,
      LocalDate examDay,
      Optional<PhotoTold> photo,
      boolean demonstration) {
    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "About " + examName + " of " + examDay;
    }
  }
}
