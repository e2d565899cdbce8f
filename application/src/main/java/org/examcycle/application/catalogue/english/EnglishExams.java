package org.examcycle.application.catalogue.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.RowSetVersions;

/** The catalogue of English exams. Row sets that were replaced are kept. */
public interface EnglishExams {

  /** The exam with its newest row set. */
  Optional<ExamRows> find(ExamCode exam);

  /** All exams with their newest row sets, by code. */
  List<ExamRows> list();

  /** False when the exam is there already. */
  boolean add(ExamRows first, Instant known);

  /**
   * Makes a row set the newest.
   *
   * @return false when the one before it is no longer the newest
   */
  boolean replace(ExamRows next, Instant known);

  /** The newest levels of the scale; empty before the first import. */
  Optional<EnglishScale> scale();

  /**
   * Makes these levels the newest.
   *
   * @return false when there is such a version already
   */
  boolean addScale(EnglishScale next, Instant known);

  /**
   * The rows of certain row sets for a day, replaced or not: by them a result was decided. Empty
   * when there are none.
   */
  Optional<AwardRows> rowsOf(RowSetVersions versions, LocalDate day);

  /** The newest rows in force on a day; empty when one of them is not. */
  default Optional<AwardRows> rowsOn(ExamCode exam, LocalDate day) {
    return scale().flatMap(scale -> find(exam).flatMap(rows -> rows.on(day, scale)));
  }
}
