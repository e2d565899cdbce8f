package org.examcycle.application.catalogue;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The option tables of all syllabuses and series, every version of each. */
public interface OptionTables {

  /** The newest version. */
  Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus);

  Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus, int version);

  /** False when there is that version already. */
  boolean add(OptionTable table);
}
