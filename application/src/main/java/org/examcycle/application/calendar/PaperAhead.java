package org.examcycle.application.calendar;

import java.time.Instant;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A paper that has not begun at the centres of a zone.
 *
 * @param zone that of the centres, at whosever Key Times they sit
 */
public record PaperAhead(
    AdministrativeZone zone, SyllabusCode syllabus, ComponentCode component, Instant keyTime) {}
