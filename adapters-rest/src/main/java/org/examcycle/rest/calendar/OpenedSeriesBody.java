package org.examcycle.rest.calendar;

import org.examcycle.domain.calendar.SeriesCode;

/** A series that was opened. */
record OpenedSeriesBody(SeriesCode series) {}
