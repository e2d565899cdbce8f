package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.examcycle.application.entry.file.EntryExports;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.RowStream;
import org.examcycle.persistence.column.CandidateRows;
import org.examcycle.persistence.jooq.tables.records.EntryRecord;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqEntryExports implements EntryExports {

  private final DSLContext dsl;
  private final RowStream stream;

  JooqEntryExports(DSLContext dsl, RowStream stream) {
    this.dsl = dsl;
    this.stream = stream;
  }

  @Override
  public Set<PersonId> persons(SeriesCode series, CentreNumber centre) {
    return dsl.selectDistinct(CANDIDATE.PERSON)
        .from(CANDIDATE)
        .where(CANDIDATE.SERIES.eq(series.value()), CANDIDATE.CENTRE.eq(centre.value()))
        .fetchSet(found -> new PersonId(found.value1()));
  }

  @Override
  public void forEach(SeriesCode series, CentreNumber centre, Consumer<Exported> taker) {
    var query =
        dsl.select(CANDIDATE, ENTRY)
            .from(CANDIDATE)
            .leftJoin(ENTRY)
            .on(
                ENTRY.SERIES.eq(CANDIDATE.SERIES),
                ENTRY.CENTRE.eq(CANDIDATE.CENTRE),
                ENTRY.CANDIDATE_NUMBER.eq(CANDIDATE.NUMBER),
                ENTRY.WITHDRAWN_AT.isNull())
            .where(CANDIDATE.SERIES.eq(series.value()), CANDIDATE.CENTRE.eq(centre.value()))
            .orderBy(CANDIDATE.NUMBER, ENTRY.SYLLABUS, ENTRY.ID);
    stream.each(
        query,
        found ->
            taker.accept(
                new Exported(
                    CandidateRows.read(found.value1()),
                    Optional.ofNullable(found.value2())
                        .filter(JooqEntryExports::isThere)
                        .map(EntryRows::read))));
  }

  private static boolean isThere(EntryRecord row) {
    return row.getId() != null;
  }
}
