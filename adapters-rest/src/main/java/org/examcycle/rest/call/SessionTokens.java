package org.examcycle.rest.call;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.usecase.Caller;

/**
 * The sessions that ExamCycle opens itself, for candidates. Their tokens are opaque and start with
 * {@value #PREFIX}.
 */
public interface SessionTokens {

  String PREFIX = "ecs_";

  /** Whose session it is; empty when there is none, or none any more. */
  Optional<Caller> find(String token, Instant at);
}
