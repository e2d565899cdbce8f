package org.examcycle.contract;

import java.util.Set;

/**
 * What the source of a controller's method shows and its bytecode does not.
 *
 * @param handles the fields that it asks to handle something: use cases
 * @param calls the methods of its own class that it calls
 * @param answers which methods of {@code Answers} it calls, with how many arguments: {@code ok/2}
 * @param statuses the constants of {@code HttpStatus} that it names
 */
record SourceMethod(
    Doc doc, Set<String> handles, Set<String> calls, Set<String> answers, Set<String> statuses) {

  static final SourceMethod UNKNOWN =
      new SourceMethod(Doc.NONE, Set.of(), Set.of(), Set.of(), Set.of());
}
