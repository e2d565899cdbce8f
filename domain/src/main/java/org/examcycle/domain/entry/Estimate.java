package org.examcycle.domain.entry;

import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * How many candidates a centre thinks it will enter for a syllabus (INT-ENT-13): free, and not
 * binding.
 *
 * @param candidates not negative
 */
public record Estimate(SyllabusCode syllabus, int candidates) {

  public Estimate {
    if (candidates < 0) {
      throw new IllegalArgumentException("nobody is entered less than not at all");
    }
  }

  @Override
  public String toString() {
    return syllabus + ":" + candidates;
  }
}
