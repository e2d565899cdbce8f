package org.examcycle.rest.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days in a zone.
 *
 * @param last counts too; not before the first
 */
record DaysBody(@NotNull LocalDate first, @NotNull LocalDate last, @NotNull ZoneId timeZone) {}
