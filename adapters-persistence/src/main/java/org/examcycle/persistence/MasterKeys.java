package org.examcycle.persistence;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys, held outside the database, that seal the keys of persons. New keys are sealed with the
 * current one; the others open what was sealed before it.
 */
public final class MasterKeys {

  private static final int BYTES = 32;

  private final String current;
  private final Map<String, SecretKey> keys;

  private MasterKeys(String current, Map<String, SecretKey> keys) {
    this.current = current;
    this.keys = keys;
  }

  /**
   * @param current the name of the one that seals from now on
   * @param keys by name, each 32 bytes in Base64
   * @throws IllegalArgumentException if the current one is missing or a key has another length; the
   *     message holds no key
   */
  public static MasterKeys of(String current, Map<String, String> keys) {
    if (!keys.containsKey(current)) {
      throw new IllegalArgumentException("there is no master key " + current);
    }
    return new MasterKeys(
        current,
        keys.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> key(e.getKey(), e.getValue()))));
  }

  public String current() {
    return current;
  }

  /**
   * @throws IllegalStateException if there is none of that name
   */
  public SecretKey get(String name) {
    var key = keys.get(name);
    if (key == null) {
      throw new IllegalStateException("master key " + name + " is not configured");
    }
    return key;
  }

  private static SecretKey key(String name, String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("master key " + name + " must have " + BYTES + " bytes");
    }
    return new SecretKeySpec(bytes, "AES");
  }
}
