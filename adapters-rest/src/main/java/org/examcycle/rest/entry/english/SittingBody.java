package org.examcycle.rest.entry.english;

import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;

/** A sitting. */
record SittingBody(
    SittingKey sitting,
    CentreNumber centre,
    ExamDateKey examDate,
    String venue,
    ZoneId zone,
    List<ComponentTimeBody> times,
    PolicyBody policy) {

  static SittingBody of(Sitting sitting) {
    return new SittingBody(
        sitting.key(),
        sitting.key().centre(),
        sitting.key().examDate(),
        sitting.venue(),
        sitting.zone(),
        sitting.times().stream().map(ComponentTimeBody::of).toList(),
        PolicyBody.of(sitting.policy()));
  }
}
