package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;

/** What of the catalogue stays as it is, because somebody has been entered for it or marked. */
public interface CatalogueInUse {

  /** Whether anybody has ever been entered for the syllabus, in any series. */
  boolean isEntered(SyllabusCode syllabus);

  /** Whether anybody has ever been entered for an option that leads to this type. */
  boolean isEnteredForType(String type);

  /** The options of a syllabus for which entries of the series stand. */
  Set<OptionKey> optionsEntered(SeriesCode series, SyllabusCode syllabus);

  /** The highest mark that is kept for each component of each option, of entries that stand. */
  Set<HighestMark> highestMarks(SeriesCode series, SyllabusCode syllabus);

  /**
   * @param mark raw or assessed; one that is carried is of another series
   */
  record HighestMark(OptionKey option, ComponentCode component, int mark) {}
}
