package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.CHARGE;
import static org.examcycle.persistence.jooq.Tables.DOCUMENT;
import static org.examcycle.persistence.jooq.Tables.INVOICE;
import static org.examcycle.persistence.jooq.Tables.INVOICE_LINE;
import static org.examcycle.persistence.jooq.Tables.MARK_UP;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.application.entry.invoice.Invoices;
import org.examcycle.application.entry.invoice.IssuedInvoice;
import org.examcycle.application.entry.invoice.SeenBy;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.RowStream;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.usecase.HistoryWriter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/** Invoices issued by one statement, whoever and however many they are for. */
@JooqAdapter
final class JooqInvoices implements Invoices {

  /**
   * Under a lock, so that numbers go on without a gap. The board's invoices and those of Associates
   * come of the same charges: one line of each. Who stands on it, and what for, is as it was when
   * the charge fell due: a transfer gives the entry another number since, and a change another
   * option.
   */
  private static final String ISSUE =
      """
      with due as (
        select c.id, c.entry, c.centre, c.kind, c.standing, c.amount, c.currency, c.rule, c.charged_at,
               coalesce(c.candidate_number, e.candidate_number) as candidate_number,
               coalesce(c.syllabus, e.syllabus) as syllabus, coalesce(c.option_code, e.option_code) as option_code,
               ce.associate, coalesce(m.amount, round(c.amount * m.percent / 100)::bigint, 0) as mark_up
          from charge c
          join entry e on e.id = c.entry
          join centre ce on ce.number = c.centre
          left join mark_up m on m.associate = ce.associate and m.series = c.series and m.kind = c.kind
         where c.series = {0} and e.kind = {1} and {2} and c.charged_at >= {3} and c.charged_at < {4}
           and not exists (select from invoice_line l where l.charge = c.id and l.issuer = '')
      ), bill as (
        select '' as issuer, centre, associate, currency, sum(amount)::bigint as total
          from due group by centre, associate, currency
        union all
        select associate, centre, associate, currency, sum(amount + mark_up)::bigint
          from due where associate is not null group by centre, associate, currency
      ), numbered as (
        select bill.*,
               coalesce((select max(i.number) from invoice i where i.issuer = bill.issuer), 0)
                 + row_number() over (partition by issuer order by centre, currency) as number
          from bill
      ), issued as (
        insert into invoice (issuer, number, series, centre, associate, cause, issued_on, payable_by,
                             total, currency, issued_at)
        select issuer, number, {0}, centre, associate, {5}, {6}, {7}, total, currency, {8} from numbered
        returning issuer, number, series, centre, associate, cause, issued_on, payable_by, total,
                  currency, issued_at
      ), line as (
        insert into invoice_line (issuer, number, charge, entry, candidate_number, syllabus, option_code,
                                  kind, standing, amount, mark_up, rule, charged_at)
        select n.issuer, n.number, due.id, due.entry, due.candidate_number, due.syllabus, due.option_code,
               due.kind, due.standing, due.amount, case n.issuer when '' then 0 else due.mark_up end,
               due.rule, due.charged_at
          from due join numbered n on n.centre = due.centre and n.currency = due.currency
      )
      select issuer, number, series, centre, associate, cause, issued_on, payable_by, total, currency,
             issued_at
        from issued order by issuer, number
      """;

  private final DSLContext dsl;
  private final RowStream stream;
  private final HistoryWriter history;

  JooqInvoices(DSLContext dsl, RowStream stream, HistoryWriter history) {
    this.dsl = dsl;
    this.stream = stream;
    this.history = history;
  }

  @Override
  public int issue(
      Call call,
      String useCase,
      SeriesCode series,
      EntryKind kind,
      Optional<Route> route,
      InvoiceRound round) {
    Turn.take(dsl, "invoices");
    var issued =
        dsl.resultQuery(
                ISSUE,
                val(series.value()),
                val(kind.name()),
                isOf(route),
                val(round.from(), CHARGE.CHARGED_AT),
                val(round.until(), CHARGE.CHARGED_AT),
                val(round.cause().name()),
                val(round.issuedOn()),
                val(round.payableBy()),
                val(call.arrivedAt(), CHARGE.CHARGED_AT))
            .coerce(INVOICE)
            .fetch(InvoiceRows::read);
    history.write(call, useCase, issued.stream().map(IssuedInvoice::change).iterator());
    return issued.size();
  }

  /** A centre of the UK has a number of digits. */
  private static Condition isOf(Optional<Route> route) {
    return route
        .map(
            its ->
                switch (its) {
                  case UK -> condition("{0} ~ '^[0-9]'", CHARGE.as("c").CENTRE);
                  case INTERNATIONAL -> condition("{0} !~ '^[0-9]'", CHARGE.as("c").CENTRE);
                })
        .orElse(condition("true"));
  }

  @Override
  public List<SeriesCode> listOwing() {
    return dsl.selectDistinct(CHARGE.SERIES)
        .from(CHARGE)
        .where(
            notExists(
                selectOne()
                    .from(INVOICE_LINE)
                    .where(INVOICE_LINE.CHARGE.eq(CHARGE.ID), INVOICE_LINE.ISSUER.eq(""))))
        .orderBy(CHARGE.SERIES)
        .fetch(found -> SeriesCode.of(found.value1()));
  }

  @Override
  public Optional<Invoice> find(InvoiceKey key) {
    return dsl.selectFrom(INVOICE)
        .where(INVOICE.ISSUER.eq(InvoiceRows.issuer(key)), INVOICE.NUMBER.eq(key.number()))
        .fetchOptional(InvoiceRows::read);
  }

  @Override
  public List<InvoiceKey> listUnprinted(int limit) {
    var key =
        when(INVOICE.ISSUER.eq(""), INVOICE.NUMBER.cast(SQLDataType.CLOB))
            .otherwise(INVOICE.ISSUER.concat("-").concat(INVOICE.NUMBER.cast(SQLDataType.CLOB)));
    return dsl.select(key)
        .from(INVOICE)
        .where(
            notExists(
                selectOne()
                    .from(DOCUMENT)
                    .where(
                        DOCUMENT.KIND.eq(InvoiceDocument.KIND.name()), DOCUMENT.SUBJECT.eq(key))))
        .orderBy(INVOICE.ISSUER, INVOICE.NUMBER)
        .limit(limit)
        .fetch(found -> InvoiceKey.of(found.value1()));
  }

  @Override
  public void forEachLine(InvoiceKey key, Consumer<InvoiceLine> taker) {
    var query =
        dsl.select(INVOICE_LINE, INVOICE.CURRENCY)
            .from(INVOICE_LINE)
            .join(INVOICE)
            .on(INVOICE.ISSUER.eq(INVOICE_LINE.ISSUER), INVOICE.NUMBER.eq(INVOICE_LINE.NUMBER))
            .where(
                INVOICE_LINE.ISSUER.eq(InvoiceRows.issuer(key)),
                INVOICE_LINE.NUMBER.eq(key.number()))
            .orderBy(INVOICE_LINE.CHARGE);
    stream.each(query, found -> taker.accept(InvoiceRows.line(found.value1(), found.value2())));
  }

  @Override
  public Slice<Invoice> list(SeriesCode series, CentreNumber centre, SeenBy seen, Page page) {
    var behind =
        Pages.after(
            page,
            2,
            parts ->
                row(INVOICE.ISSUER, INVOICE.NUMBER).lt(parts.get(0), Long.valueOf(parts.get(1))));
    var found =
        dsl.selectFrom(INVOICE)
            .where(
                INVOICE.SERIES.eq(series.value()),
                INVOICE.CENTRE.eq(centre.value()),
                isSeenBy(seen),
                behind)
            .orderBy(INVOICE.ISSUER.desc(), INVOICE.NUMBER.desc())
            .limit(Pages.limit(page))
            .fetch(InvoiceRows::read);
    return Pages.slice(
        found, page, invoice -> List.of(InvoiceRows.issuer(invoice.key()), invoice.key().number()));
  }

  /** As {@link SeenBy#sees}. */
  private static Condition isSeenBy(SeenBy seen) {
    return switch (seen) {
      case SeenBy.Board _ -> INVOICE.ISSUER.eq("");
      case SeenBy.Press _ -> noCondition();
      case SeenBy.Centre _ -> INVOICE.ASSOCIATE.isNull().or(INVOICE.ISSUER.ne(""));
      case SeenBy.Associate(var code) -> INVOICE.ASSOCIATE.eq(code.value());
    };
  }

  @Override
  public void putMarkUps(AssociateCode associate, SeriesCode series, List<MarkUp> markUps) {
    Turn.take(dsl, "mark-ups " + associate + " " + series);
    dsl.deleteFrom(MARK_UP)
        .where(MARK_UP.ASSOCIATE.eq(associate.value()), MARK_UP.SERIES.eq(series.value()))
        .execute();
    dsl.batchInsert(
            markUps.stream().map(markUp -> InvoiceRows.of(associate, series, markUp)).toList())
        .execute();
  }

  @Override
  public List<MarkUp> listMarkUps(AssociateCode associate, SeriesCode series) {
    return dsl.selectFrom(MARK_UP)
        .where(MARK_UP.ASSOCIATE.eq(associate.value()), MARK_UP.SERIES.eq(series.value()))
        .orderBy(MARK_UP.KIND)
        .fetch(InvoiceRows::markUp);
  }
}
