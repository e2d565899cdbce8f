package org.examcycle.application.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;

/** The sessions of candidates, kept by the hash of their token. */
public interface SessionRepository {

  void add(Session session);

  Optional<Session> find(TokenHash token);

  /** Ends it, unless it has ended. */
  void end(TokenHash token, Instant now);

  /** Ends every session of the candidate that has not ended. */
  void endAll(CandidateId candidate, Instant now);
}
