package org.examcycle.persistence.verification;

import static org.examcycle.persistence.jooq.Tables.VERIFIABLE_EXAM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.verification.VerifiableRows;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.verification.VerifiableExams;
import org.examcycle.domain.verification.VerifiableRow;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

@JooqAdapter
final class JooqVerifiableRows implements VerifiableRows {

  private static final Field<LocalDate> FROM =
      field("lower({0})", LocalDate.class, VERIFIABLE_EXAM.VALID);

  /** The last day counts outside; the database stores the day after it. */
  private static final Field<LocalDate> LAST =
      field("upper({0}) - 1", LocalDate.class, VERIFIABLE_EXAM.VALID);

  private final DSLContext dsl;

  JooqVerifiableRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public VerifiableExams all() {
    return new VerifiableExams(
        dsl.select(VERIFIABLE_EXAM.EXAM.convertFrom(ExamCode::of), FROM, LAST)
            .from(VERIFIABLE_EXAM)
            .orderBy(VERIFIABLE_EXAM.EXAM, VERIFIABLE_EXAM.VALID)
            .fetch(
                Records.mapping(
                    (exam, from, last) ->
                        new VerifiableRow(exam, from, Optional.ofNullable(last)))));
  }

  @Override
  public boolean add(VerifiableRow row) {
    var valid =
        field(
            "daterange({0}, {1}, '[]')",
            VERIFIABLE_EXAM.VALID.getType(),
            val(row.fromSitting()),
            val(row.toSitting().orElse(null), LocalDate.class));
    return dsl.insertInto(VERIFIABLE_EXAM)
            .set(VERIFIABLE_EXAM.EXAM, row.exam().value())
            .set(VERIFIABLE_EXAM.VALID, valid)
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
