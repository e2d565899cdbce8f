package org.examcycle.rest.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A paper as the centre sits it (INT-PRE-04).
 *
 * @param localDate the date where it is sat
 * @param minutes how long it lasts
 * @param keyTime at which every candidate is under supervision
 * @param localKeyTime the same instant on the centre's own clocks
 * @param timeZone of the centre, by its IANA name
 */
record PaperBody(
    SyllabusCode syllabus,
    ComponentCode component,
    LocalDate localDate,
    Session session,
    int minutes,
    Instant keyTime,
    OffsetDateTime localKeyTime,
    ZoneId timeZone) {}
