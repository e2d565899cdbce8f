package org.examcycle.application.catalogue;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusOptions;

/**
 * The options of a syllabus in a series, as one import gave them.
 *
 * @param version 1 for the first; a correction adds one, an award keeps the one it used
 */
public record OptionTable(
    SeriesCode series, SyllabusCode syllabus, int version, SyllabusOptions options) {}
