package org.examcycle.domain.result.online;

import java.util.Optional;

/**
 * What a password must be: long enough, and nothing is asked about its characters (ENG-ONL-01).
 *
 * @param shortest fewest characters, at least 8
 * @param longest most characters, at least 64: nobody is kept from a whole sentence
 */
public record PasswordPolicy(int shortest, int longest) {

  public PasswordPolicy {
    if (shortest < 8 || longest < 64 || longest < shortest) {
      throw new IllegalArgumentException("a password has at least 8 and may have 64 characters");
    }
  }

  /** Counted in characters as people see them in writing: code points, not bytes. */
  public Optional<OnlineRefusal> check(String password) {
    var length = password.codePointCount(0, password.length());
    return length < shortest || length > longest
        ? Optional.of(new PasswordLength(shortest, longest))
        : Optional.empty();
  }
}
