package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.ESTIMATED_ENTRY;

import java.util.List;
import org.examcycle.application.entry.Estimates;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.jooq.tables.records.EstimatedEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqEstimates implements Estimates {

  private final DSLContext dsl;

  JooqEstimates(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Estimate> list(SeriesCode series, CentreNumber centre) {
    return dsl.select(
            ESTIMATED_ENTRY.SYLLABUS.convertFrom(SyllabusCode::of), ESTIMATED_ENTRY.CANDIDATES)
        .from(ESTIMATED_ENTRY)
        .where(isOf(series, centre))
        .orderBy(ESTIMATED_ENTRY.SYLLABUS)
        .fetch(Records.mapping(Estimate::new));
  }

  @Override
  public void replace(SeriesCode series, CentreNumber centre, List<Estimate> estimates) {
    Turn.take(dsl, "estimates " + series + " " + centre);
    dsl.deleteFrom(ESTIMATED_ENTRY).where(isOf(series, centre)).execute();
    dsl.batchInsert(
            estimates.stream()
                .map(
                    each ->
                        new EstimatedEntryRecord(
                            series.value(),
                            centre.value(),
                            each.syllabus().value(),
                            each.candidates()))
                .toList())
        .execute();
  }

  private static Condition isOf(SeriesCode series, CentreNumber centre) {
    return ESTIMATED_ENTRY.SERIES.eq(series.value()).and(ESTIMATED_ENTRY.CENTRE.eq(centre.value()));
  }
}
