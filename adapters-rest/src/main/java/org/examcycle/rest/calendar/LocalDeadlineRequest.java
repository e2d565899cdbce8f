package org.examcycle.rest.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Until when an Associate takes something from its centres (INT-PRE-02).
 *
 * @param localTime on the Associate's own clocks, from which on nothing more is taken: {@code
 *     2027-02-12T17:00}
 * @param timeZone of the Associate, by its IANA name
 */
record LocalDeadlineRequest(@NotNull LocalDateTime localTime, @NotNull ZoneId timeZone) {}
