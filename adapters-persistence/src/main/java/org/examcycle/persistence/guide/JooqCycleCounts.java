package org.examcycle.persistence.guide;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.CENTRE_SYLLABUS;
import static org.examcycle.persistence.jooq.Tables.CHARGE;
import static org.examcycle.persistence.jooq.Tables.CONTACT_CONFIRMATION;
import static org.examcycle.persistence.jooq.Tables.DOCUMENT;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.ESTIMATED_ENTRY;
import static org.examcycle.persistence.jooq.Tables.INVOICE_LINE;
import static org.examcycle.persistence.jooq.Tables.SUBMISSION;
import static org.examcycle.persistence.jooq.Tables.TRANSFER;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.guide.CycleCounts;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.guide.Progress;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Each activity by a query of its own: a handful, over what one centre has in one series. */
@JooqAdapter
final class JooqCycleCounts implements CycleCounts {

  private static final Condition WAITS = SUBMISSION.STATE.eq("WAITING");
  private static final Condition ANSWERED = TRANSFER.ANSWERED_AT.isNotNull();
  private static final Condition OF_AN_ENTRY = SUBMISSION.ASKED.eq("ENTRY");

  private final DSLContext dsl;

  JooqCycleCounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<ActivityCode, Progress> of(SeriesCode series, CentreNumber centre) {
    var of = new Of(series.value(), centre.value());
    return Map.of(
        ExamsCycle.CONTACTS, contacts(of),
        ExamsCycle.FINAL_ENTRIES, finalEntries(of),
        ExamsCycle.RETAKE_ENTRIES, retakes(of),
        ExamsCycle.ESTIMATES, estimates(of),
        ExamsCycle.STATEMENTS, statements(of),
        ExamsCycle.INVOICES, invoices(of),
        ExamsCycle.LATE_ENTRIES, lateEntriesAndChanges(of));
  }

  private Progress contacts(Of of) {
    var at =
        dsl.select(CONTACT_CONFIRMATION.CONFIRMED_AT)
            .from(CONTACT_CONFIRMATION)
            .where(
                CONTACT_CONFIRMATION.SERIES.eq(of.series()),
                CONTACT_CONFIRMATION.CENTRE.eq(of.centre()))
            .fetchOptional(row -> row.value1());
    return new Progress(at.isPresent() ? 1 : 0, 1, at);
  }

  /** Who has neither an entry nor one that waits is somebody still to be entered. */
  private Progress finalEntries(Of of) {
    var made = entries(of, ENTRY.KIND.eq(EntryKind.FIRST.name()));
    var waiting = submissions(of, WAITS.and(OF_AN_ENTRY).and(SUBMISSION.PREVIOUS_SERIES.isNull()));
    return made.progress(waiting.number() + withoutEntry(of));
  }

  private Progress retakes(Of of) {
    return entries(of, ENTRY.KIND.eq(EntryKind.RETAKE.name()))
        .progress(
            submissions(of, WAITS.and(OF_AN_ENTRY).and(SUBMISSION.PREVIOUS_SERIES.isNotNull()))
                .number());
  }

  private Progress lateEntriesAndChanges(Of of) {
    var changes = SUBMISSION.ASKED.in("AMENDMENT", "WITHDRAWAL");
    return entries(of, ENTRY.STANDING.ne(EntryStanding.ON_TIME.name()))
        .and(submissions(of, WAITS.not().and(changes)))
        .and(transfers(of, ANSWERED))
        .progress(
            submissions(of, WAITS.and(changes)).number() + transfers(of, ANSWERED.not()).number());
  }

  /** From the centre and to it: both have something to do with one. */
  private Counted transfers(Of of, Condition which) {
    return dsl.select(count(), max(TRANSFER.ANSWERED_AT))
        .from(TRANSFER)
        .where(
            TRANSFER.SERIES.eq(of.series()),
            TRANSFER.FROM_CENTRE.eq(of.centre()).or(TRANSFER.TO_CENTRE.eq(of.centre())),
            which)
        .fetchSingle(row -> new Counted(row.value1(), row.value2()));
  }

  /** Of the syllabuses that the centre is approved for. */
  private Progress estimates(Of of) {
    return dsl.select(count(ESTIMATED_ENTRY.SYLLABUS), count())
        .from(CENTRE_SYLLABUS)
        .leftJoin(ESTIMATED_ENTRY)
        .on(
            ESTIMATED_ENTRY.SERIES.eq(of.series()),
            ESTIMATED_ENTRY.CENTRE.eq(CENTRE_SYLLABUS.CENTRE),
            ESTIMATED_ENTRY.SYLLABUS.eq(CENTRE_SYLLABUS.SYLLABUS))
        .where(CENTRE_SYLLABUS.CENTRE.eq(of.centre()))
        .fetchSingle(row -> new Progress(row.value1(), row.value2(), Optional.empty()));
  }

  /** By the first edition that each candidate with an entry was given. */
  private Progress statements(Of of) {
    var entered =
        dsl.selectDistinct(ENTRY.CANDIDATE_NUMBER)
            .from(ENTRY)
            .where(
                ENTRY.SERIES.eq(of.series()),
                ENTRY.CENTRE.eq(of.centre()),
                ENTRY.WITHDRAWN_AT.isNull())
            .asTable("entered");
    var number = entered.field(ENTRY.CANDIDATE_NUMBER);
    return dsl.select(count(DOCUMENT.SUBJECT), count(), max(DOCUMENT.ISSUED_AT))
        .from(entered)
        .leftJoin(DOCUMENT)
        .on(
            DOCUMENT.KIND.eq(StatementOfEntry.KIND.name()),
            DOCUMENT.SUBJECT.eq(concat(val(of.series() + "/" + of.centre() + "/"), number)),
            DOCUMENT.EDITION.eq(1))
        .fetchSingle(
            row -> new Progress(row.value1(), row.value2(), Optional.ofNullable(row.value3())));
  }

  /** Of what was charged, what stands on an invoice of the board. */
  private Progress invoices(Of of) {
    return dsl.select(count(INVOICE_LINE.CHARGE), count())
        .from(CHARGE)
        .leftJoin(INVOICE_LINE)
        .on(INVOICE_LINE.CHARGE.eq(CHARGE.ID), INVOICE_LINE.ISSUER.eq(""))
        .where(CHARGE.SERIES.eq(of.series()), CHARGE.CENTRE.eq(of.centre()))
        .fetchSingle(row -> new Progress(row.value1(), row.value2(), Optional.empty()));
  }

  private Counted entries(Of of, Condition which) {
    return dsl.select(count(), max(ENTRY.ARRIVED_AT))
        .from(ENTRY)
        .where(
            ENTRY.SERIES.eq(of.series()),
            ENTRY.CENTRE.eq(of.centre()),
            ENTRY.WITHDRAWN_AT.isNull(),
            which)
        .fetchSingle(row -> new Counted(row.value1(), row.value2()));
  }

  private Counted submissions(Of of, Condition which) {
    return dsl.select(count(), max(SUBMISSION.DECIDED_AT))
        .from(SUBMISSION)
        .where(SUBMISSION.SERIES.eq(of.series()), SUBMISSION.CENTRE.eq(of.centre()), which)
        .fetchSingle(row -> new Counted(row.value1(), row.value2()));
  }

  private int withoutEntry(Of of) {
    return dsl.fetchCount(
        CANDIDATE,
        CANDIDATE.SERIES.eq(of.series()),
        CANDIDATE.CENTRE.eq(of.centre()),
        notExists(
            selectOne()
                .from(ENTRY)
                .where(
                    ENTRY.SERIES.eq(CANDIDATE.SERIES),
                    ENTRY.CENTRE.eq(CANDIDATE.CENTRE),
                    ENTRY.CANDIDATE_NUMBER.eq(CANDIDATE.NUMBER))),
        notExists(
            selectOne()
                .from(SUBMISSION)
                .where(
                    SUBMISSION.SERIES.eq(CANDIDATE.SERIES),
                    SUBMISSION.CENTRE.eq(CANDIDATE.CENTRE),
                    SUBMISSION.CANDIDATE_NUMBER.eq(CANDIDATE.NUMBER),
                    WAITS,
                    OF_AN_ENTRY)));
  }

  private record Of(String series, String centre) {}

  private record Counted(int number, @Nullable Instant last) {

    Counted and(Counted more) {
      return new Counted(
          number + more.number,
          Stream.of(Optional.ofNullable(last), Optional.ofNullable(more.last))
              .flatMap(Optional::stream)
              .max(Instant::compareTo)
              .orElse(null));
    }

    Progress progress(int still) {
      return new Progress(number, number + still, Optional.ofNullable(last));
    }
  }
}
