package org.examcycle.bootstrap.setting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Keys of a development application: they work, and production knows them. 32 bytes, of which the
 * first 15 are the same in all of them, and so are the first 20 characters of their Base64.
 */
public final class DemonstrationKey {

  private static final int BYTES = 32;
  private static final byte[] MARK = "for-development".getBytes(StandardCharsets.US_ASCII);
  private static final String MARK_IN_BASE64 = Base64.getEncoder().encodeToString(MARK);

  private DemonstrationKey() {}

  /** A new one, in Base64. */
  public static String make() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    System.arraycopy(MARK, 0, bytes, 0, MARK.length);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Whether one stands anywhere in the text. */
  public static boolean isIn(String text) {
    return text.contains(MARK_IN_BASE64);
  }
}
