package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.rest.value.Words;

/**
 * A sitting to be opened.
 *
 * @param zone IANA, by whose clocks the times are
 */
record SittingRequest(
    @NotNull CentreNumber centre,
    @NotNull ExamDateKey examDate,
    @Words @Size(max = 400) String venue,
    @NotNull ZoneId zone,
    @NotNull @Size(max = 20) List<@Valid ComponentTimeBody> times,
    @NotNull @Valid PolicyBody policy) {

  OpenSitting.Command command() {
    return new OpenSitting.Command(
        new SittingKey(centre, examDate),
        venue,
        zone,
        times.stream().map(ComponentTimeBody::time).toList(),
        policy.policy());
  }
}
