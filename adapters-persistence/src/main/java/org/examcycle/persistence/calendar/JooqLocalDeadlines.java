package org.examcycle.persistence.calendar;

import static org.examcycle.persistence.jooq.Tables.LOCAL_DEADLINE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqLocalDeadlines implements LocalDeadlines {

  private final DSLContext dsl;

  JooqLocalDeadlines(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(LocalDeadline deadline) {
    return dsl.insertInto(LOCAL_DEADLINE)
            .set(LOCAL_DEADLINE.ASSOCIATE, deadline.associate().value())
            .set(LOCAL_DEADLINE.SERIES, deadline.series().value())
            .set(LOCAL_DEADLINE.ACTIVITY, deadline.activity().value())
            .set(LOCAL_DEADLINE.DEADLINE, deadline.at())
            .set(LOCAL_DEADLINE.TIME_ZONE, deadline.zone().getId())
            .onConflictOnConstraint(Keys.LOCAL_DEADLINE_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(LocalDeadline deadline) {
    return dsl.update(LOCAL_DEADLINE)
            .set(LOCAL_DEADLINE.DEADLINE, deadline.at())
            .set(LOCAL_DEADLINE.TIME_ZONE, deadline.zone().getId())
            .where(isAt(deadline.associate(), deadline.series(), deadline.activity()))
            .execute()
        == 1;
  }

  @Override
  public boolean remove(AssociateCode associate, SeriesCode series, KeyActivity activity) {
    return dsl.deleteFrom(LOCAL_DEADLINE).where(isAt(associate, series, activity)).execute() == 1;
  }

  @Override
  public List<LocalDeadline> list(AssociateCode associate, SeriesCode series) {
    return list(associate, LOCAL_DEADLINE.SERIES.eq(series.value()));
  }

  @Override
  public List<LocalDeadline> listSince(AssociateCode associate, Instant instant) {
    return list(associate, LOCAL_DEADLINE.DEADLINE.gt(instant));
  }

  private List<LocalDeadline> list(AssociateCode associate, Condition condition) {
    return dsl.select(
            LOCAL_DEADLINE.ASSOCIATE.convertFrom(AssociateCode::of),
            LOCAL_DEADLINE.SERIES.convertFrom(SeriesCode::of),
            LOCAL_DEADLINE.ACTIVITY.convertFrom(KeyActivity::of),
            LOCAL_DEADLINE.DEADLINE,
            LOCAL_DEADLINE.TIME_ZONE.convertFrom(ZoneId::of))
        .from(LOCAL_DEADLINE)
        .where(LOCAL_DEADLINE.ASSOCIATE.eq(associate.value()), condition)
        .orderBy(LOCAL_DEADLINE.DEADLINE, LOCAL_DEADLINE.ACTIVITY)
        .fetch(Records.mapping(LocalDeadline::new));
  }

  private static Condition isAt(AssociateCode associate, SeriesCode series, KeyActivity activity) {
    return LOCAL_DEADLINE
        .ASSOCIATE
        .eq(associate.value())
        .and(LOCAL_DEADLINE.SERIES.eq(series.value()))
        .and(LOCAL_DEADLINE.ACTIVITY.eq(activity.value()));
  }
}
