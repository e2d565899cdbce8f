package org.examcycle.bootstrap.online;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import org.examcycle.application.result.online.Passwords;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Passwords by bcrypt. It reads 72 bytes and no more, which are 24 characters in some scripts: so
 * it is given a digest of the whole password.
 */
final class BcryptPasswords implements Passwords {

  /** Of no password that anybody could find: to compare with it takes as long as with another. */
  private static final String NOBODYS_SALT_AND_HASH = ".".repeat(22 + 31);

  private final BCryptPasswordEncoder bcrypt;
  private final String nobodys;

  /**
   * @param strength the logarithm of its rounds
   */
  BcryptPasswords(int strength) {
    bcrypt = new BCryptPasswordEncoder(strength);
    nobodys = nobodys(strength);
  }

  static String nobodys(int strength) {
    return "$2a$%02d$%s".formatted(strength, NOBODYS_SALT_AND_HASH);
  }

  @Override
  public String hash(String password) {
    return bcrypt.encode(digest(password));
  }

  @Override
  public boolean matches(String password, Optional<String> hash) {
    return bcrypt.matches(digest(password), hash.orElse(nobodys)) && hash.isPresent();
  }

  /** The same for the same password however a keyboard composes its characters. */
  private static String digest(String password) {
    var text = Normalizer.normalize(password, Normalizer.Form.NFKC);
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
