package org.examcycle.domain.entry.english;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws secret numbers (ENG-EXM-05) by a keyed function of entry and issue, so that none is stored.
 * Who has the database without the keys learns nothing of them. Keys are rotated by adding one and
 * naming it current; an issue remembers the key it was drawn by.
 */
public final class SecretKeyring {

  private static final String FUNCTION = "HmacSHA256";
  private static final int SHORTEST_KEY = 32;
  private static final int NUMBERS = 10_000;

  /**
   * The greatest multiple of {@link #NUMBERS} that two bytes hold: what lies above is drawn anew.
   */
  private static final int FAIR_BELOW = 60_000;

  private final Map<String, SecretKeySpec> keys;
  private final String current;

  private SecretKeyring(Map<String, SecretKeySpec> keys, String current) {
    this.keys = keys;
    this.current = current;
  }

  /**
   * @param keys key id to key, each of at least 32 bytes
   * @param current the id of the key that new issues are drawn by
   * @throws IllegalArgumentException if a key is too short, or there is none of the current id
   */
  public static SecretKeyring of(Map<String, byte[]> keys, String current) {
    if (!keys.containsKey(current)) {
      throw new IllegalArgumentException("no key has the current id");
    }
    return new SecretKeyring(
        keys.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, key -> secretKey(key.getValue()))),
        current);
  }

  /** The first secret number of a new entry. */
  public SecretIssue first(EnglishEntryId entry) {
    return new SecretIssue(entry, 1, current);
  }

  /** A secret number drawn anew, never the same as the one it replaces (ENG-EXM-06). */
  public SecretIssue next(SecretIssue old) {
    var dead = derive(old);
    return IntStream.iterate(old.count() + 1, count -> count + 1)
        .mapToObj(count -> new SecretIssue(old.entry(), count, current))
        .filter(issue -> !derive(issue).equals(dead))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The number itself: for printing it and for comparing it with one that is claimed, never to be
   * stored.
   *
   * @throws IllegalStateException if the key it was drawn by is not on the ring
   */
  public SecretNumber derive(SecretIssue issue) {
    return IntStream.iterate(0, round -> round + 1)
        .flatMap(round -> draws(issue, round))
        .filter(draw -> draw < FAIR_BELOW)
        .mapToObj(draw -> new SecretNumber("%04d".formatted(draw % NUMBERS)))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the claimed number is the one that is alive; takes the same time either way. */
  public boolean matches(SecretIssue alive, SecretNumber claimed) {
    return derive(alive).equals(claimed);
  }

  /** Sixteen draws of two bytes. */
  private IntStream draws(SecretIssue issue, int round) {
    var message =
        ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES * 2)
            .putLong(issue.entry().value().getMostSignificantBits())
            .putLong(issue.entry().value().getLeastSignificantBits())
            .putInt(issue.count())
            .putInt(round);
    var drawn = ByteBuffer.wrap(mac(issue.keyId(), message.array())).asCharBuffer();
    return IntStream.range(0, drawn.remaining()).map(drawn::get);
  }

  private byte[] mac(String keyId, byte[] message) {
    var key = keys.get(keyId);
    if (key == null) {
      throw new IllegalStateException("not on the ring: key " + keyId);
    }
    try {
      var mac = Mac.getInstance(FUNCTION);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SecretKeySpec secretKey(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("a key has at least 32 bytes");
    }
    return new SecretKeySpec(key, FUNCTION);
  }
}
