package org.examcycle.persistence.calendar;

import static org.examcycle.persistence.jooq.Tables.CALENDAR_LINK;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.calendar.CalendarLinks;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

/** The newest link of a centre is the one: of two officers who renew it at once the later wins. */
@JooqAdapter
final class JooqCalendarLinks implements CalendarLinks {

  private final DSLContext dsl;

  JooqCalendarLinks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void renew(CentreNumber centre, TokenHash link, String renewedBy, Instant renewedAt) {
    dsl.insertInto(CALENDAR_LINK)
        .set(CALENDAR_LINK.CENTRE, centre.value())
        .set(CALENDAR_LINK.TOKEN_HASH, link.value())
        .set(CALENDAR_LINK.RENEWED_BY, renewedBy)
        .set(CALENDAR_LINK.RENEWED_AT, renewedAt)
        .onConflict(CALENDAR_LINK.CENTRE)
        .doUpdate()
        .set(CALENDAR_LINK.TOKEN_HASH, link.value())
        .set(CALENDAR_LINK.RENEWED_BY, renewedBy)
        .set(CALENDAR_LINK.RENEWED_AT, renewedAt)
        .execute();
  }

  @Override
  public Optional<CentreNumber> find(TokenHash link) {
    return dsl.select(CALENDAR_LINK.CENTRE)
        .from(CALENDAR_LINK)
        .where(CALENDAR_LINK.TOKEN_HASH.eq(link.value()))
        .fetchOptional(row -> CentreNumber.of(row.value1()));
  }
}
