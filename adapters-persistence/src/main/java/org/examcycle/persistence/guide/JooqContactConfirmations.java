package org.examcycle.persistence.guide;

import static org.examcycle.persistence.jooq.Tables.CONTACT_CONFIRMATION;

import java.time.Instant;
import org.examcycle.application.guide.ContactConfirmations;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqContactConfirmations implements ContactConfirmations {

  private final DSLContext dsl;

  JooqContactConfirmations(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(SeriesCode series, CentreNumber centre, Instant at) {
    return dsl.insertInto(CONTACT_CONFIRMATION)
            .set(CONTACT_CONFIRMATION.SERIES, series.value())
            .set(CONTACT_CONFIRMATION.CENTRE, centre.value())
            .set(CONTACT_CONFIRMATION.CONFIRMED_AT, at)
            .onConflictOnConstraint(Keys.CONTACT_CONFIRMATION_PK)
            .doNothing()
            .execute()
        == 1;
  }
}
