package org.examcycle.application.calendar;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Gives a centre a link under which a calendar finds its key dates, and ends the one that it had
 * (INT-PRE-05). A reading to the boundary, although it replaces a link: its answer is a secret, and
 * no request key may keep it.
 */
@MayCall(
    value = {CallerKind.CENTRE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface RenewCalendarLink extends Reading<CentreNumber, RenewCalendarLink.Link> {

  /**
   * @param token whoever has it reads the dates of the centre, and nothing else; shown this once
   */
  record Link(String token) {
    /** The token is not printed by accident. */
    @Override
    public String toString() {
      return "Link";
    }
  }
}
