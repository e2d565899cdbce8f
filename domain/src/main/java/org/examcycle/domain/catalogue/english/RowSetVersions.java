package org.examcycle.domain.catalogue.english;

import java.util.List;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * Which row sets decided a result: read from the names that the result keeps ({@link
 * AwardRows#references()}).
 *
 * @param rows the version of the exam's row set, its scale and its grade names
 * @param scale the version of the levels of the English Scale
 */
public record RowSetVersions(ExamCode exam, int rows, int scale) {

  /**
   * @throws IllegalArgumentException if one of the names is not there
   */
  public static RowSetVersions of(ExamCode exam, List<String> references) {
    return new RowSetVersions(
        exam,
        version(ExamScale.reference(exam), references),
        version(EnglishScale.REFERENCE, references));
  }

  private static int version(String name, List<String> references) {
    return references.stream()
        .filter(reference -> reference.startsWith(name))
        .map(reference -> Integer.valueOf(reference.substring(name.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not in " + references));
  }
}
