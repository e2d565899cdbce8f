package org.examcycle.application.calendar;

import java.util.Optional;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.centre.AssociateCode;

/**
 * A date as it holds for a centre: a key date of the board, or a deadline of the centre's
 * Associate.
 *
 * @param setBy the Associate; empty where the board has set it
 */
public record DueDate(KeyDate date, Optional<AssociateCode> setBy) {

  public static DueDate ofTheBoard(KeyDate date) {
    return new DueDate(date, Optional.empty());
  }

  static DueDate of(LocalDeadline deadline) {
    return new DueDate(
        new KeyDate(
            deadline.series(),
            Optional.empty(),
            Optional.empty(),
            deadline.activity(),
            new KeyMoment.Moment(deadline.at()),
            "deadline of the Associate"),
        Optional.of(deadline.associate()));
  }
}
