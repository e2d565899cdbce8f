package org.examcycle.persistence.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.examcycle.domain.rule.Change;
import org.examcycle.persistence.JooqAdapter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals and opens the personal values of history lines, each bound to its person, thing and key.
 */
@JooqAdapter
public final class PersonalValues {

  private static final ObjectMapper JSON = new JsonMapper();

  private final PersonKeys keys;

  PersonalValues(PersonKeys keys) {
    this.keys = keys;
  }

  /** The keys of every person of whom these lines hold personal values. */
  Map<UUID, SecretKey> keysFor(List<Change> changes) {
    return keys.of(
        changes.stream()
            .filter(change -> !change.personal().isEmpty())
            .flatMap(change -> change.person().stream())
            .distinct()
            .toList());
  }

  /** Empty when the line holds no personal value. */
  static Optional<byte[]> seal(Change change, Map<UUID, SecretKey> keys) {
    if (change.personal().isEmpty()) {
      return Optional.empty();
    }
    var person = change.person().orElseThrow();
    var plain = JSON.writeValueAsBytes(new TreeMap<>(change.personal()));
    return Optional.of(
        Seal.close(
            Objects.requireNonNull(keys.get(person)),
            plain,
            place(person, change.thing().word(), change.key())));
  }

  /**
   * What a line of the history holds sealed; empty when the person's key has been erased.
   *
   * @throws IllegalStateException if it belongs to another line or was altered
   */
  public Optional<Map<String, String>> open(UUID person, String thing, String key, byte[] sealed) {
    return keys.find(person)
        .map(secret -> Seal.open(secret, sealed, place(person, thing, key)))
        .map(plain -> JSON.readValue(plain, new TypeReference<Map<String, String>>() {}));
  }

  private static byte[] place(UUID person, String thing, String key) {
    return (person + " " + thing + " " + key).getBytes(UTF_8);
  }
}
