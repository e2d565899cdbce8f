package org.examcycle.rest.result.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.domain.catalogue.english.ComponentName;

/** Names as they are printed. */
final class Words {

  private static final Set<String> SMALL = Set.of("and", "of");

  private Words() {}

  /** {@code Use of English}, {@code Reading and Writing}. */
  static String of(ComponentName component) {
    return Arrays.stream(component.value().toLowerCase(Locale.ROOT).split("_"))
        .map(Words::capital)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return SMALL.contains(word) || word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
