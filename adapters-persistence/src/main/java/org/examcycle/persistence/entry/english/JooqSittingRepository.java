package org.examcycle.persistence.entry.english;

import static java.util.stream.Collectors.toMap;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_DATE;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_REFUND_ROW;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SITTING;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SITTING_TIME;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.application.entry.english.SittingRepository;
import org.examcycle.application.entry.english.SittingView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.RefundRow;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.quantity.Money;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqSittingRepository implements SittingRepository {

  private static final SelectField<ExamDate> EXAM_DATE =
      row(
              ENGLISH_EXAM_DATE.KEY,
              ENGLISH_EXAM_DATE.CLOSING_DATE,
              ENGLISH_EXAM_DATE.OPENS,
              ENGLISH_EXAM_DATE.LAST_DAY,
              ENGLISH_EXAM_DATE.VERSION)
          .mapping(
              (key, closingDate, opens, lastDay, version) ->
                  new ExamDate(
                      ExamDateKey.of(key),
                      closingDate,
                      new ReleaseWindow(opens, lastDay),
                      version));

  private final DSLContext dsl;

  JooqSittingRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Sitting sitting) {
    var policy = sitting.policy();
    var added =
        dsl.insertInto(ENGLISH_SITTING)
            .set(ENGLISH_SITTING.KEY, sitting.key().value())
            .set(ENGLISH_SITTING.CENTRE, sitting.key().centre().value())
            .set(ENGLISH_SITTING.EXAM_DATE, sitting.key().examDate().value())
            .set(ENGLISH_SITTING.VENUE, sitting.venue())
            .set(ENGLISH_SITTING.ZONE_ID, sitting.zone().getId())
            .set(ENGLISH_SITTING.CURRENCY, policy.entryFee().currency().getCurrencyCode())
            .set(ENGLISH_SITTING.ENTRY_FEE, policy.entryFee().minorUnits())
            .set(ENGLISH_SITTING.LATE_UNTIL, policy.late().map(LateEntries::until).orElse(null))
            .set(
                ENGLISH_SITTING.LATE_FEE,
                policy.late().map(late -> late.fee().minorUnits()).orElse(null))
            .set(ENGLISH_SITTING.VERSION, sitting.version())
            .onConflictOnConstraint(DSL.constraint("english_sitting_pk"))
            .doNothing()
            .execute();
    if (added == 1) {
      addTimes(sitting);
      policy.refunds().forEach(refund -> addRefund(sitting.key(), refund));
    }
    return added == 1;
  }

  private void addTimes(Sitting sitting) {
    for (var i = 0; i < sitting.times().size(); i++) {
      var time = sitting.times().get(i);
      dsl.insertInto(ENGLISH_SITTING_TIME)
          .set(ENGLISH_SITTING_TIME.SITTING, sitting.key().value())
          .set(ENGLISH_SITTING_TIME.POSITION, i)
          .set(ENGLISH_SITTING_TIME.COMPONENT, time.component().value())
          .set(ENGLISH_SITTING_TIME.STARTS_AT, time.startsAt())
          .execute();
    }
  }

  private void addRefund(SittingKey sitting, RefundRow refund) {
    dsl.insertInto(ENGLISH_REFUND_ROW)
        .set(ENGLISH_REFUND_ROW.SITTING, sitting.value())
        .set(ENGLISH_REFUND_ROW.LAST_DAY, refund.until())
        .set(ENGLISH_REFUND_ROW.PERCENT, refund.percent())
        .execute();
  }

  @Override
  public Optional<Sitting> find(SittingKey key) {
    return fetch(ENGLISH_SITTING.KEY.eq(key.value()), 1).stream()
        .findFirst()
        .map(SittingView::sitting);
  }

  @Override
  public Map<SittingKey, Sitting> find(Collection<SittingKey> keys) {
    var asked = keys.stream().map(SittingKey::value).distinct().toArray(String[]::new);
    return fetch(ENGLISH_SITTING.KEY.eq(any(asked)), asked.length).stream()
        .map(SittingView::sitting)
        .collect(toMap(Sitting::key, Function.identity()));
  }

  @Override
  public Slice<SittingView> list(CentreNumber centre, Optional<LocalDate> from, Page page) {
    var place = row(ENGLISH_EXAM_DATE.DAY, ENGLISH_SITTING.KEY);
    var behind =
        Pages.after(
            page, 2, at -> place.gt(row(val(LocalDate.parse(at.getFirst())), val(at.getLast()))));
    var found =
        fetch(
            ENGLISH_SITTING
                .CENTRE
                .eq(centre.value())
                .and(from.map(ENGLISH_EXAM_DATE.DAY::ge).orElse(DSL.trueCondition()))
                .and(behind),
            Pages.limit(page));
    return Pages.slice(
        found, page, view -> List.of(view.examDate().key().date(), view.sitting().key().value()));
  }

  private List<SittingView> fetch(Condition condition, int limit) {
    return dsl.select(
            ENGLISH_SITTING.KEY,
            ENGLISH_SITTING.VENUE,
            ENGLISH_SITTING.ZONE_ID,
            times(),
            ENGLISH_SITTING.CURRENCY,
            ENGLISH_SITTING.ENTRY_FEE,
            ENGLISH_SITTING.LATE_UNTIL,
            ENGLISH_SITTING.LATE_FEE,
            refunds(),
            ENGLISH_SITTING.VERSION,
            EXAM_DATE)
        .from(ENGLISH_SITTING)
        .join(ENGLISH_EXAM_DATE)
        .on(ENGLISH_EXAM_DATE.KEY.eq(ENGLISH_SITTING.EXAM_DATE))
        .where(condition)
        .orderBy(ENGLISH_EXAM_DATE.DAY, ENGLISH_SITTING.KEY)
        .limit(limit)
        .fetch(
            Records.mapping(
                (key,
                    venue,
                    zone,
                    times,
                    currency,
                    fee,
                    until,
                    lateFee,
                    refunds,
                    version,
                    examDate) ->
                    new SittingView(
                        new Sitting(
                            SittingKey.of(key),
                            venue,
                            ZoneId.of(zone),
                            times,
                            new CentrePolicy(
                                Money.of(fee, currency), late(until, lateFee, currency), refunds),
                            version),
                        examDate)));
  }

  private static Optional<LateEntries> late(
      @Nullable LocalDate until, @Nullable Long fee, String currency) {
    return until == null || fee == null
        ? Optional.empty()
        : Optional.of(new LateEntries(until, Money.of(fee, currency)));
  }

  private static Field<List<ComponentTime>> times() {
    return multiset(
            select(ENGLISH_SITTING_TIME.COMPONENT, ENGLISH_SITTING_TIME.STARTS_AT)
                .from(ENGLISH_SITTING_TIME)
                .where(ENGLISH_SITTING_TIME.SITTING.eq(ENGLISH_SITTING.KEY))
                .orderBy(ENGLISH_SITTING_TIME.POSITION))
        .convertFrom(
            rows ->
                rows.map(
                    Records.mapping(
                        (component, startsAt) ->
                            new ComponentTime(ComponentName.of(component), startsAt))));
  }

  private static Field<List<RefundRow>> refunds() {
    return multiset(
            select(ENGLISH_REFUND_ROW.LAST_DAY, ENGLISH_REFUND_ROW.PERCENT)
                .from(ENGLISH_REFUND_ROW)
                .where(ENGLISH_REFUND_ROW.SITTING.eq(ENGLISH_SITTING.KEY))
                .orderBy(ENGLISH_REFUND_ROW.LAST_DAY))
        .convertFrom(
            rows -> rows.map(Records.mapping((until, percent) -> new RefundRow(until, percent))));
  }
}
