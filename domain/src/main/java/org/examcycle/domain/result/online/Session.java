package org.examcycle.domain.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;

/**
 * That a candidate has logged in. Whoever holds the token is that candidate while it lasts.
 *
 * @param ended when it was ended before its time: log-out, new password
 */
public record Session(
    TokenHash token, CandidateId candidate, Lease lease, Optional<Instant> ended) {

  public boolean runsAt(Instant now) {
    return lease.runsAt(now) && ended.isEmpty();
  }
}
