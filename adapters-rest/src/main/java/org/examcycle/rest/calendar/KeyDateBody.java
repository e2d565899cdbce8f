package org.examcycle.rest.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.centre.Route;
import org.examcycle.rest.value.Words;

/**
 * A key date, on days or at an instant: one of the two (INT-PRE-05).
 *
 * @param family the qualification family that it holds for; absent for all
 * @param route the centres that it holds for; absent for all
 * @param activity small letters and hyphens: {@code final-entries}
 * @param meaning in words: {@code last day on time}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record KeyDateBody(
    Optional<@Size(min = 1, max = 100) String> family,
    Optional<Route> route,
    @NotNull KeyActivity activity,
    Optional<@Valid DaysBody> days,
    Optional<Instant> instant,
    @Words @Size(max = 500) String meaning) {}
