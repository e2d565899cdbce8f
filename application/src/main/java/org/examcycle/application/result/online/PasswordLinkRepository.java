package org.examcycle.application.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.TokenHash;

/** The links to a new password, kept by the hash of their token. */
public interface PasswordLinkRepository {

  void add(PasswordLink link);

  Optional<PasswordLink> find(TokenHash token);

  /**
   * Spends it.
   *
   * @return false when somebody else was faster
   */
  boolean spend(TokenHash token, Instant now);

  /** Makes every link of the candidate worthless that is not spent. */
  void spendAll(CandidateId candidate, Instant now);
}
