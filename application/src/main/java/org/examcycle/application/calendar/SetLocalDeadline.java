package org.examcycle.application.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.LocalTimes;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;

/**
 * Sets until when an Associate takes something from its centres, earlier than the board itself does
 * (INT-PRE-02). One that is set already is moved.
 */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SetLocalDeadline
    extends UseCase<SetLocalDeadline.Command, SetLocalDeadline.Deadline> {

  /**
   * @param at on the Associate's own clocks: the first, where they show it twice
   */
  record Command(
      AssociateCode associate,
      SeriesCode series,
      KeyActivity activity,
      LocalDateTime at,
      ZoneId zone) {

    LocalDeadline deadline() {
      return new LocalDeadline(associate, series, activity, LocalTimes.instant(at, zone), zone);
    }
  }

  record Deadline(SeriesCode series, KeyActivity activity, Instant at) {}
}
