package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.AWARD_RESULT;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.ENTRY_STAGE;
import static org.examcycle.persistence.jooq.Tables.SERIES_RELEASE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RetainedRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;

/** Entries and results of a person, and the last day of each. */
final class KeptRecords {

  /** The last day on which the series takes entries. */
  private static final Field<LocalDate> ENTRIES_SHUT =
      field(
          select(max(ENTRY_STAGE.LAST_DAY))
              .from(ENTRY_STAGE)
              .where(ENTRY_STAGE.SERIES.eq(ENTRY.SERIES)));

  /** Of whichever family. */
  private static final Field<Instant> RESULTS_AT =
      field(
          select(max(SERIES_RELEASE.RESULTS_AT))
              .from(SERIES_RELEASE)
              .where(SERIES_RELEASE.SERIES.eq(ENTRY.SERIES)));

  /** When it was last awarded: by the runs of its syllabus, since results have no other index. */
  private static final Field<Instant> AWARDED_AT =
      field(
          select(max(AWARD_RUN.RAN_AT))
              .from(AWARD_RUN)
              .join(AWARD_RESULT)
              .on(AWARD_RESULT.RUN.eq(AWARD_RUN.ID), AWARD_RESULT.ENTRY.eq(ENTRY.ID))
              .where(AWARD_RUN.SERIES.eq(ENTRY.SERIES), AWARD_RUN.SYLLABUS.eq(ENTRY.SYLLABUS)));

  private static final Field<Instant> DONE_AT =
      field("greatest({0}, {1})", Instant.class, ENTRY.ARRIVED_AT, ENTRY.WITHDRAWN_AT);

  private KeptRecords() {}

  static List<KeptRecord> of(DSLContext dsl, UUID[] person) {
    return dsl
        .select(ENTRIES_SHUT, RESULTS_AT, AWARDED_AT, DONE_AT)
        .from(ENTRY)
        .where(ENTRY.PERSON.eq(any(person)))
        .fetch(KeptRecords::kept)
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<KeptRecord> kept(Record4<LocalDate, Instant, Instant, Instant> row) {
    var due = Optional.ofNullable(row.value1()).orElse(LocalDate.MIN);
    var done = new ArrayList<Instant>();
    Stream.of(row.value2(), row.value4()).flatMap(Stream::ofNullable).forEach(done::add);
    var kept = new ArrayList<KeptRecord>();
    kept.add(KeptRecord.of(RetainedRecord.ENTRY, due, done));
    if (row.value3() != null) {
      done.add(row.value3());
      kept.add(KeptRecord.of(RetainedRecord.RESULT, due, done));
    }
    return kept;
  }
}
