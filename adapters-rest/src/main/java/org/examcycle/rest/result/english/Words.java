package org.examcycle.rest.result.english;

import java.util.Locale;
import org.examcycle.domain.catalogue.english.ComponentName;

/** Names as they are printed. */
final class Words {

  private Words() {}

  /** {@code Use of English}: one capital at the start, and languages keep theirs. */
  static String of(ComponentName component) {
    var words = component.value().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        .replace("english", "English");
  }
}
