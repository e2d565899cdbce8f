package org.examcycle.application.calendar;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.online.TokenHash;

/** The links under which calendars find the dates of a centre: one a centre, as a hash. */
public interface CalendarLinks {

  /** The centre's link from now on; one that it had is dead. */
  void renew(CentreNumber centre, TokenHash link, String renewedBy, Instant renewedAt);

  /** Whose link it is; empty where it is nobody's, or no more. */
  Optional<CentreNumber> find(TokenHash link);
}
