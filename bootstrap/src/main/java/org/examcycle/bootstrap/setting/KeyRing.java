package org.examcycle.bootstrap.setting;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Keys of 32 bytes in Base64, {@code id:key} separated by commas, the newest first. The newest
 * serves what is new, each serves what was made with it: a key is replaced by putting another
 * before it, and taken away only when nothing made with it is left. The text form shows nothing.
 */
public final class KeyRing {

  private static final int BYTES = 32;

  private final SequencedMap<String, String> keys;

  private KeyRing(SequencedMap<String, String> keys) {
    this.keys = keys;
  }

  /**
   * Named {@code valueOf} so that Spring turns a setting into a ring.
   *
   * @throws IllegalArgumentException saying what is wrong, without a key
   */
  public static KeyRing valueOf(String text) {
    var keys = new LinkedHashMap<String, String>();
    for (var part : text.split(",", -1)) {
      var colon = part.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("is not of the form id:key, or several with commas");
      }
      if (keys.put(part.substring(0, colon).strip(), checked(part.substring(colon + 1))) != null) {
        throw new IllegalArgumentException("has an id twice");
      }
    }
    return new KeyRing(keys);
  }

  public String newest() {
    return keys.firstEntry().getKey();
  }

  /** In Base64, by id. */
  public Map<String, String> texts() {
    return Map.copyOf(keys);
  }

  /** By id. */
  public Map<String, byte[]> bytes() {
    var bytes = new LinkedHashMap<String, byte[]>();
    keys.forEach((id, key) -> bytes.put(id, Base64.getDecoder().decode(key)));
    return bytes;
  }

  @Override
  public String toString() {
    return "key ring";
  }

  private static String checked(String key) {
    var base64 = key.strip();
    int length;
    try {
      length = Base64.getDecoder().decode(base64).length;
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("has a key that is not Base64");
    }
    if (length != BYTES) {
      throw new IllegalArgumentException("has a key that is not of 32 bytes");
    }
    return base64;
  }
}
