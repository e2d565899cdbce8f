package org.examcycle.rest.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.rest.value.Amount;

/**
 * A stage of entry: from the day after the stage before it (INT-ENT-03).
 *
 * @param lastDay the last day that counts
 * @param addition what an entry costs besides its fee; nothing when on time, never below nothing
 */
record StageBody(
    @NotNull EntryStanding standing, @NotNull LocalDate lastDay, @NotNull @Valid Amount addition) {}
