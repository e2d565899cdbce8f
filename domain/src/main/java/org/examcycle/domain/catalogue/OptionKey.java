package org.examcycle.domain.catalogue;

import java.util.Optional;

/**
 * An option of a syllabus.
 *
 * @param option none where the syllabus has one option only and gives it no code (INT-ENT-01)
 */
public record OptionKey(SyllabusCode syllabus, Optional<OptionCode> option) {

  public static OptionKey of(String syllabus, String option) {
    return new OptionKey(
        SyllabusCode.of(syllabus),
        option.isEmpty() ? Optional.empty() : Optional.of(OptionCode.of(option)));
  }

  /** {@code 0620 BX}, or {@code 0620}. */
  @Override
  public String toString() {
    return syllabus + option.map(code -> " " + code).orElse("");
  }
}
