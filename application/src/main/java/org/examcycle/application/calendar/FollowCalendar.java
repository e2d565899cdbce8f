package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/**
 * The key dates of a centre for whoever holds its link: those of every series that are to come or
 * were over less than a year ago (INT-PRE-05).
 */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface FollowCalendar extends Reading<FollowCalendar.Question, List<DueDate>> {

  record Question(String token) {
    /** The token is not printed by accident. */
    @Override
    public String toString() {
      return "FollowCalendar.Question";
    }
  }
}
