package org.examcycle.rest.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.examcycle.domain.candidate.PersonName;

/**
 * A person's name.
 *
 * @param original in its own script
 * @param latin as certificates print it
 * @param language BCP 47
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameBody(String original, String latin, String language) {

  public static NameBody of(PersonName name) {
    return new NameBody(name.original(), name.latin(), name.language().toLanguageTag());
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "NameBody";
  }
}
