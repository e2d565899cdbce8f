package org.examcycle.application.document;

import java.util.Optional;

/** Prints documents, in every script that it has letters for. */
public interface Press {

  /**
   * The first character that there are no letters for, as {@code U+12000}. It is asked when a name
   * is registered (INT-CAN-02), so that nobody hears it on the certificate.
   */
  Optional<String> firstMissing(String text);

  /**
   * Prints a document once; what was printed is kept and served from there.
   *
   * @throws IllegalArgumentException if it says something with a character that is missing: no
   *     document shows a box in the place of a letter
   */
  <T> Printed print(DocumentKind<T> kind, Issue issue, T says);
}
