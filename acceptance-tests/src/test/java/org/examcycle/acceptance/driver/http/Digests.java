package org.examcycle.acceptance.driver.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** SHA-256 of what came. */
final class Digests {

  private Digests() {}

  /** In hexadecimal digits. */
  static String of(ResponseEntity<byte[]> answer) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(Optional.ofNullable(answer.getBody()).orElseThrow()));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
