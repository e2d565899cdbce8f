package org.examcycle.application.calendar.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.catalogue.ExamCode;

/** The exam dates. */
public interface ExamDateRepository {

  /** False when it is there already. */
  boolean add(ExamDate examDate);

  /**
   * Stores it under the version after the expected.
   *
   * @return false when it is no longer at the expected version
   */
  boolean save(ExamDate examDate, long expectedVersion);

  Optional<ExamDate> find(ExamDateKey key);

  /** Those of an exam, in the order of their days. */
  List<ExamDateKey> of(ExamCode exam);

  /**
   * In the order of day, exam, mode.
   *
   * @param from the first day; empty for all
   */
  Slice<ExamDate> list(Optional<LocalDate> from, Page page);
}
