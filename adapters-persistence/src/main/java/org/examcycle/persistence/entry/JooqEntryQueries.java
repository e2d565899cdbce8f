package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.EntryQueries;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.CandidateRecord;
import org.examcycle.persistence.jooq.tables.records.EntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqEntryQueries implements EntryQueries {

  private final DSLContext dsl;

  JooqEntryQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<EntryView> find(EntryId id) {
    return query(ENTRY.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public Slice<EntryView> list(SeriesCode series, CentreNumber centre, Page page) {
    var behind =
        Pages.after(
            page,
            3,
            parts ->
                row(ENTRY.CANDIDATE_NUMBER, ENTRY.SYLLABUS, ENTRY.ID)
                    .gt(row(parts.get(0), parts.get(1), UUID.fromString(parts.get(2)))));
    var found =
        query(
            ENTRY.SERIES.eq(series.value()).and(ENTRY.CENTRE.eq(centre.value())).and(behind),
            Pages.limit(page));
    return Pages.slice(
        found,
        page,
        view -> List.of(view.candidate().number(), view.option().syllabus(), view.id()));
  }

  private List<EntryView> query(Condition condition, int limit) {
    return dsl.select(ENTRY, CANDIDATE)
        .from(ENTRY)
        .join(CANDIDATE)
        .on(
            CANDIDATE.SERIES.eq(ENTRY.SERIES),
            CANDIDATE.CENTRE.eq(ENTRY.CENTRE),
            CANDIDATE.NUMBER.eq(ENTRY.CANDIDATE_NUMBER))
        .where(condition)
        .orderBy(ENTRY.CANDIDATE_NUMBER, ENTRY.SYLLABUS, ENTRY.ID)
        .limit(limit)
        .fetch(found -> view(found.value1(), found.value2()));
  }

  private static EntryView view(EntryRecord entry, CandidateRecord candidate) {
    return new EntryView(
        new EntryId(entry.getId()),
        EntryRows.candidate(entry),
        new PersonId(entry.getPerson()),
        new PersonName(
            candidate.getName(),
            candidate.getLatinName(),
            Locale.forLanguageTag(candidate.getLanguage())),
        CandidateStatus.valueOf(candidate.getStatus()),
        EntryRows.option(entry),
        EntryKind.valueOf(entry.getKind()),
        EntryStanding.valueOf(entry.getStanding()),
        EntryRows.previous(entry),
        EntryRows.carriedFrom(entry),
        EntryRows.fee(entry),
        entry.getArrivedAt(),
        Optional.ofNullable(entry.getWithdrawnAt()),
        entry.getVersion());
  }
}
