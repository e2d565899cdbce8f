package org.examcycle.rest.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.domain.candidate.PersonName;

/** A BCP 47 tag that begins with a language: {@code ar}, {@code zh-Hant}. */
public record LanguageTag(Locale locale) {

  public static final Pattern FORM = PersonName.LANGUAGE;

  /** Empty when the text has not the form. */
  public static Optional<LanguageTag> parse(String text) {
    return PersonName.parseLanguage(text).map(LanguageTag::new);
  }

  @Override
  public String toString() {
    return locale.toLanguageTag();
  }
}
