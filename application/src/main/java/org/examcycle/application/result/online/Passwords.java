package org.examcycle.application.result.online;

import java.util.Optional;

/** Hashes passwords, slowly and with a salt. */
public interface Passwords {

  String hash(String password);

  /**
   * Whether the hash is of this password. Without a hash it never is, after as much work.
   *
   * @param hash of the account, if there is one
   */
  boolean matches(String password, Optional<String> hash);
}
