package org.examcycle.domain.candidate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why text that looks like a BCP 47 tag is not taken for the language of a name. */
public enum LanguageFault {

  /** It is the tag of what nobody knows, {@code und}, and so says no language. */
  NO_LANGUAGE,

  /** A part stands where none like it can, as the second country of {@code en-GB-GB}. */
  PART_OUT_OF_PLACE,

  /** A part stands there again that may stand there once, as the spelling of de-1901-1901. */
  PART_TWICE,

  /** It was registered before tags had parts, as zh-min, and no tag of today has its meaning. */
  GRANDFATHERED;

  private static final String PRIVATE = "x";

  public static Optional<LanguageFault> of(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException _) {
      return Optional.of(PART_OUT_OF_PLACE);
    }
    if (locale.getLanguage().isEmpty()) {
      return Optional.of(NO_LANGUAGE);
    }
    var lower = tag.toLowerCase(Locale.ROOT);
    if (lower.equals(locale.getExtension(Locale.PRIVATE_USE_EXTENSION))) {
      return Optional.of(GRANDFATHERED);
    }
    return isTwice(variants(locale)) || isTwice(singletons(lower))
        ? Optional.of(PART_TWICE)
        : Optional.empty();
  }

  private static List<String> variants(Locale locale) {
    return Arrays.asList(locale.getVariant().toLowerCase(Locale.ROOT).split("_"));
  }

  /** Each begins an extension; what is behind an {@code x} is anybody's. */
  private static List<String> singletons(String tag) {
    return Arrays.stream(tag.split("-"))
        .takeWhile(part -> !part.equals(PRIVATE))
        .filter(part -> part.length() == 1)
        .toList();
  }

  private static boolean isTwice(List<String> parts) {
    return new HashSet<>(parts).size() < parts.size();
  }
}
