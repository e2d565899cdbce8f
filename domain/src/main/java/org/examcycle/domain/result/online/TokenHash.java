package org.examcycle.domain.result.online;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of a token that opens something: its SHA-256, in 64 hexadecimal digits. The token
 * itself is 128 random bits or more, so that its hash needs neither salt nor work.
 */
public record TokenHash(String value) {

  public TokenHash {
    if (!value.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a hash of a token");
    }
  }

  public static TokenHash of(String token) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return new TokenHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
