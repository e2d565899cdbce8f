package org.examcycle.testkit.result.online;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryPasswordLinks implements PasswordLinkRepository {

  private final Memory memory;

  InMemoryPasswordLinks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(PasswordLink link) {
    table().put(link.token(), link);
  }

  @Override
  public Optional<PasswordLink> find(TokenHash token) {
    return Optional.ofNullable(table().get(token));
  }

  @Override
  public boolean spend(TokenHash token, Instant now) {
    var link = table().get(token);
    if (link == null || link.spent().isPresent()) {
      return false;
    }
    table().put(token, spent(link, now));
    return true;
  }

  @Override
  public void spendAll(CandidateId candidate, Instant now) {
    table().replaceAll((_, link) -> link.candidate().equals(candidate) ? spent(link, now) : link);
  }

  private static PasswordLink spent(PasswordLink link, Instant now) {
    return link.spent().isPresent()
        ? link
        : new PasswordLink(link.token(), link.candidate(), link.lease(), Optional.of(now));
  }

  private Map<TokenHash, PasswordLink> table() {
    return memory.table("password_link", TokenHash.class, PasswordLink.class);
  }
}
