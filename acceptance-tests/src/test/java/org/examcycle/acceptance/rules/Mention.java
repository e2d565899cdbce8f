package org.examcycle.acceptance.rules;

import java.nio.file.Path;

/**
 * That a rule stands in the code.
 *
 * @param file below the root
 * @param name of the type or the table
 */
record Mention(String ruleId, Manner manner, Path file, String name) {

  /** In which way. */
  enum Manner {
    /** A rule value that can refuse. */
    ASKED,
    /** A record that a caller is told. */
    REFUSED,
    /** It is named by its id, such as in a line of history. */
    NAMED,
    /** Its comment says that it keeps the rule. */
    KEPT,
    /** A table, by its comment. */
    TABLE
  }
}
