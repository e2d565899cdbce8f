package org.examcycle.persistence.entry.file;

import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE;
import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE_ROW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayGet;

import java.util.Arrays;
import java.util.List;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The rows of waiting files that name somebody who has been erased. */
final class ErasedRows {

  private static final List<EntryColumn> NUMBERS =
      List.of(EntryColumn.CANDIDATE, EntryColumn.PREVIOUS_CANDIDATE, EntryColumn.CARRIED_CANDIDATE);

  private ErasedRows() {}

  /** Empties what they say of a person. */
  static void empty(DSLContext dsl, List<CandidateKey> erased) {
    dsl.select(ENTRY_FILE.SERIES, ENTRY_FILE_ROW.FILE, ENTRY_FILE_ROW.LINE, ENTRY_FILE_ROW.CELLS)
        .from(ENTRY_FILE_ROW)
        .join(ENTRY_FILE)
        .on(ENTRY_FILE.ID.eq(ENTRY_FILE_ROW.FILE))
        .where(holdsNumberOf(erased))
        .fetch()
        .forEach(
            row -> {
              var cells = new EntryCells(Arrays.asList(row.value4()));
              if (cells.namesAny(SeriesCode.of(row.value1()), erased)) {
                dsl.update(ENTRY_FILE_ROW)
                    .set(ENTRY_FILE_ROW.CELLS, cells.nameless().texts().toArray(String[]::new))
                    .where(
                        ENTRY_FILE_ROW.FILE.eq(row.value2()), ENTRY_FILE_ROW.LINE.eq(row.value3()))
                    .execute();
              }
            });
  }

  private static Condition holdsNumberOf(List<CandidateKey> erased) {
    var numbers =
        erased.stream().map(key -> key.number().value()).distinct().toArray(String[]::new);
    return NUMBERS.stream()
        .map(column -> arrayGet(ENTRY_FILE_ROW.CELLS, place(column)).eq(any(numbers)))
        .reduce(Condition::or)
        .orElseThrow();
  }

  /** PostgreSQL counts from 1. */
  private static int place(EntryColumn column) {
    return EntryColumn.headers().indexOf(column.header()) + 1;
  }
}
