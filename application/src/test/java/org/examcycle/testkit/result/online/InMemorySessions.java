package org.examcycle.testkit.result.online;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.result.online.SessionRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemorySessions implements SessionRepository {

  private final Memory memory;

  InMemorySessions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Session session) {
    table().put(session.token(), session);
  }

  @Override
  public Optional<Session> find(TokenHash token) {
    return Optional.ofNullable(table().get(token));
  }

  @Override
  public void end(TokenHash token, Instant now) {
    table().computeIfPresent(token, (_, session) -> ended(session, now));
  }

  @Override
  public void endAll(CandidateId candidate, Instant now) {
    table()
        .replaceAll(
            (_, session) -> session.candidate().equals(candidate) ? ended(session, now) : session);
  }

  private static Session ended(Session session, Instant now) {
    return session.ended().isPresent()
        ? session
        : new Session(session.token(), session.candidate(), session.lease(), Optional.of(now));
  }

  private Map<TokenHash, Session> table() {
    return memory.table("results_session", TokenHash.class, Session.class);
  }
}
