package org.examcycle.rest.catalogue.english;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.english.ExamDefinition.NamesRow;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.GradeNames;
import org.examcycle.rest.value.Words;

/**
 * What the grades are called (ENG-SCL-04), the highest first.
 *
 * @param from the first exam day; the first of the scale where absent
 * @param until the last exam day, counted
 * @param printed on statements and certificates; where absent as it is known for the exam, name and
 *     span, else as they are called
 */
record GradeNamesBody(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    @NotNull @Size(min = 3, max = 3) List<@Words @Size(max = 60) String> names,
    Optional<@Size(min = 3, max = 3) List<@Words @Size(max = 60) String>> printed) {

  NamesRow row(LocalDate scaleSince) {
    return new NamesRow(
        validity(from.orElse(scaleSince), until), name(0), name(1), name(2), printed.isPresent());
  }

  private GradeName name(int grade) {
    return new GradeName(names.get(grade), printed.orElse(names).get(grade));
  }

  static Validity validity(LocalDate from, Optional<LocalDate> until) {
    return new Validity(from, until.map(last -> last.plusDays(1)));
  }

  static GradeNamesBody of(GradeNames names) {
    return new GradeNamesBody(
        Optional.of(names.valid().from()),
        ExamBody.lastDay(names.valid()),
        List.of(names.a().name(), names.b().name(), names.c().name()),
        Optional.of(List.of(names.a().printed(), names.b().printed(), names.c().printed())));
  }
}
