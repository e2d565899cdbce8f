package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.CHARGE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.ChargedEntry;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.FilledRecord;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.ChargeRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqCharges implements Charges {

  /** In the order of {@link #values}. */
  static final List<Field<?>> COLUMNS =
      List.of(
          CHARGE.ID,
          CHARGE.ENTRY,
          CHARGE.SERIES,
          CHARGE.CENTRE,
          CHARGE.KIND,
          CHARGE.STANDING,
          CHARGE.AMOUNT,
          CHARGE.CURRENCY,
          CHARGE.RULE,
          CHARGE.CHARGED_AT,
          CHARGE.CANDIDATE_NUMBER,
          CHARGE.CHANGED_FROM,
          CHARGE.SYLLABUS,
          CHARGE.OPTION_CODE);

  private final DSLContext dsl;

  JooqCharges(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Entry entry, List<Line> lines, Instant chargedAt) {
    dsl.batchInsert(lines.stream().map(line -> record(entry, line, chargedAt)).toList()).execute();
  }

  @Override
  public Slice<ChargeLine> list(SeriesCode series, CentreNumber centre, Page page) {
    var found =
        dsl.select(
                CHARGE,
                coalesce(CHARGE.CANDIDATE_NUMBER, ENTRY.CANDIDATE_NUMBER),
                coalesce(CHARGE.SYLLABUS, ENTRY.SYLLABUS),
                coalesce(CHARGE.OPTION_CODE, ENTRY.OPTION_CODE))
            .from(CHARGE)
            .join(ENTRY)
            .on(ENTRY.ID.eq(CHARGE.ENTRY))
            .where(
                CHARGE.SERIES.eq(series.value()),
                CHARGE.CENTRE.eq(centre.value()),
                Pages.after(page, 1, parts -> CHARGE.ID.gt(UUID.fromString(parts.getFirst()))))
            .orderBy(CHARGE.ID)
            .limit(Pages.limit(page))
            .fetch(
                row -> line(row.value1(), row.value2(), OptionKey.of(row.value3(), row.value4())));
    return Pages.slice(found, page, line -> List.of(line.id()));
  }

  @Override
  public ChargedEntry charged(Entry entry) {
    var none = Money.zero(entry.fee().currency());
    var lines =
        dsl.selectFrom(CHARGE)
            .where(
                CHARGE.SERIES.eq(entry.candidate().series().value()),
                CHARGE.CENTRE.eq(entry.candidate().centre().value()),
                CHARGE.ENTRY.eq(entry.id().value()),
                CHARGE.CURRENCY.eq(none.currency().getCurrencyCode()))
            .orderBy(CHARGE.ID)
            .fetch(
                row ->
                    new ChargedEntry.Line(
                        charge(row),
                        Optional.ofNullable(row.getChangedFrom()).map(SyllabusCode::of)));
    return new ChargedEntry(entry.option().syllabus(), none, lines);
  }

  @Override
  public List<Money> total(SeriesCode series, CentreNumber centre) {
    var owed = sum(CHARGE.AMOUNT);
    return dsl.select(owed, CHARGE.CURRENCY)
        .from(CHARGE)
        .where(CHARGE.SERIES.eq(series.value()), CHARGE.CENTRE.eq(centre.value()))
        .groupBy(CHARGE.CURRENCY)
        .orderBy(CHARGE.CURRENCY)
        .fetch(row -> money(row.value1(), row.value2()));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount.longValueExact(), Currency.getInstance(currency));
  }

  private static ChargeRecord record(Entry entry, Line line, Instant chargedAt) {
    return FilledRecord.of(new ChargeRecord(), COLUMNS, values(entry, line, chargedAt));
  }

  static @Nullable Object[] values(Entry entry, Line line, Instant chargedAt) {
    var charge = line.charge();
    return new @Nullable Object[] {
      line.id(),
      entry.id().value(),
      entry.candidate().series().value(),
      entry.candidate().centre().value(),
      charge.kind().name(),
      charge.standing().name(),
      charge.amount().minorUnits(),
      charge.amount().currency().getCurrencyCode(),
      charge.rule().value(),
      chargedAt,
      entry.candidate().number().value(),
      line.changedFrom().map(SyllabusCode::value).orElse(null),
      entry.option().syllabus().value(),
      entry.option().option().map(OptionCode::value).orElse("")
    };
  }

  private static ChargeLine line(ChargeRecord row, String candidate, OptionKey option) {
    return new ChargeLine(
        row.getId(),
        new EntryId(row.getEntry()),
        CandidateNumber.of(candidate),
        option,
        charge(row),
        row.getChargedAt());
  }

  private static Charge charge(ChargeRecord row) {
    return new Charge(
        ChargeKind.valueOf(row.getKind()),
        new Money(row.getAmount(), Currency.getInstance(row.getCurrency())),
        EntryStanding.valueOf(row.getStanding()),
        RuleId.of(row.getRule()));
  }
}
