package org.examcycle.domain.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;

/**
 * A link to a new password, sent to the registered address (ENG-ONL-01). It opens one thing once.
 *
 * @param spent when it was used, or made worthless by a new password or a new registration
 */
public record PasswordLink(
    TokenHash token, CandidateId candidate, Lease lease, Optional<Instant> spent) {

  public boolean opensAt(Instant now) {
    return lease.runsAt(now) && spent.isEmpty();
  }
}
