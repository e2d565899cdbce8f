package org.examcycle.application.guide;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Says for a series that what the board has of a centre's contacts and approved syllabuses is right
 * (INT-PRE-06).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ConfirmContacts
    extends UseCase<ConfirmContacts.Command, ConfirmContacts.Confirmed> {

  record Command(SeriesCode series, CentreNumber centre) {}

  /**
   * @param version of the centre as it was confirmed
   */
  record Confirmed(SeriesCode series, CentreNumber centre, long version) {}
}
