package org.examcycle.dev.postgres;

import java.util.List;

/**
 * PostgreSQL does not run as root. Where this process does, it is started in a user namespace of
 * its own, in which it is nobody and the files are still its own.
 */
final class AsOrdinaryUser {

  private AsOrdinaryUser() {}

  static List<String> prefix() {
    var root =
        "root".equals(System.getProperty("user.name"))
            && System.getProperty("os.name", "").startsWith("Linux");
    return root ? List.of("unshare", "--user") : List.of();
  }
}
