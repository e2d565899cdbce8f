package org.examcycle.rest.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.centre.Route;

/**
 * The stages of one kind of entry (INT-ENT-03).
 *
 * @param route whose centres they hold for; absent for all
 * @param timeZone whose whole days count, by its IANA name
 * @param stages in their order, on time first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EntryDatesBody(
    @NotNull EntryKind entryKind,
    Optional<Route> route,
    @NotNull ZoneId timeZone,
    @NotNull @Size(max = 10) List<@NotNull @Valid StageBody> stages) {}
