package org.examcycle.application.award;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The threshold tables of all syllabuses and series, every version of each. */
public interface ThresholdTables {

  /** The newest version. */
  Optional<OptionThresholdTable> findForOptions(SeriesCode series, SyllabusCode syllabus);

  Optional<OptionThresholdTable> findForOptions(
      SeriesCode series, SyllabusCode syllabus, int version);

  /** The newest version. */
  Optional<ComponentThresholdTable> findForComponents(SeriesCode series, SyllabusCode syllabus);

  Optional<ComponentThresholdTable> findForComponents(
      SeriesCode series, SyllabusCode syllabus, int version);

  /** False when there is that version already. */
  boolean add(OptionThresholdTable table);

  /** False when there is that version already. */
  boolean add(ComponentThresholdTable table);
}
