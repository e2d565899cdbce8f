package org.examcycle.testkit.entry.english;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.examcycle.application.entry.english.SecretKeys;
import org.examcycle.domain.entry.english.SecretKeyring;
import org.examcycle.testkit.InMemory;

/** One key, the same in every run. */
@InMemory
final class FixedSecretKeys implements SecretKeys {

  private final SecretKeyring ring =
      SecretKeyring.of(
          Map.of("test", "a key of thirty-two bytes, at least".getBytes(StandardCharsets.US_ASCII)),
          "test");

  @Override
  public SecretKeyring keyring() {
    return ring;
  }
}
