package org.examcycle.contract;

import java.util.Map;

/**
 * What a comment in the source says, in Markdown.
 *
 * @param text empty when there is no comment
 * @param parameters by name
 */
record Doc(String text, Map<String, String> parameters) {

  static final Doc NONE = new Doc("", Map.of());

  /** What is said of a parameter; empty when nothing is. */
  String of(String parameter) {
    return parameters.getOrDefault(parameter, "");
  }
}
