package org.examcycle.testkit.result.online;

import java.util.Optional;
import org.examcycle.application.result.online.Passwords;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.InMemory;

/** Hashes passwords at once and without a salt: for tests alone. */
@InMemory
final class QuickPasswords implements Passwords {

  @Override
  public String hash(String password) {
    return TokenHash.of(password).value();
  }

  @Override
  public boolean matches(String password, Optional<String> hash) {
    return hash.filter(hash(password)::equals).isPresent();
  }
}
