package org.examcycle.rest.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.centre.AssociateCode;

/**
 * A date as it holds for a centre, on days or at an instant (INT-PRE-05).
 *
 * @param family the qualification family that it holds for; absent for all
 * @param activity small letters and hyphens: {@code final-entries}
 * @param meaning in words: {@code last day on time}
 * @param setBy the Associate whose deadline it is; absent where it is the board's
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DueDateBody(
    Optional<String> family,
    KeyActivity activity,
    Optional<DaysBody> days,
    Optional<Instant> instant,
    String meaning,
    Optional<AssociateCode> setBy) {}
