package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.RECOGNITION;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqRecognitions implements Recognitions {

  private final DSLContext dsl;

  JooqRecognitions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators) {
    return dsl.insertInto(RECOGNITION)
            .set(RECOGNITION.SYLLABUS, syllabus.value())
            .set(RECOGNITION.EXAM_YEAR, year.value())
            .set(RECOGNITION.REGULATORS, names(regulators))
            .onConflictOnConstraint(Keys.RECOGNITION_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators) {
    return dsl.update(RECOGNITION)
            .set(RECOGNITION.REGULATORS, names(regulators))
            .where(isOf(syllabus, year))
            .execute()
        == 1;
  }

  @Override
  public Optional<Set<Regulator>> find(SyllabusCode syllabus, ExamYear year) {
    return dsl.select(RECOGNITION.REGULATORS)
        .from(RECOGNITION)
        .where(isOf(syllabus, year))
        .fetchOptional(
            row ->
                Arrays.stream(row.value1())
                    .map(Regulator::of)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private static Condition isOf(SyllabusCode syllabus, ExamYear year) {
    return RECOGNITION.SYLLABUS.eq(syllabus.value()).and(RECOGNITION.EXAM_YEAR.eq(year.value()));
  }

  private static String[] names(Set<Regulator> regulators) {
    return regulators.stream().map(Regulator::name).sorted().toArray(String[]::new);
  }
}
