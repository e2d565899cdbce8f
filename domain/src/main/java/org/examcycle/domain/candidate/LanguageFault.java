package org.examcycle.domain.candidate;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Why text that looks like a BCP 47 tag is not taken for the language of a name. */
public enum LanguageFault {

  /** It is the tag of what nobody knows, {@code und}, and so says no language. */
  NO_LANGUAGE,

  /** A part stands where none like it can, as the second country of {@code en-GB-GB}. */
  PART_OUT_OF_PLACE;

  public static Optional<LanguageFault> of(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? Optional.of(NO_LANGUAGE) : Optional.empty();
    } catch (IllformedLocaleException _) {
      return Optional.of(PART_OUT_OF_PLACE);
    }
  }
}
