package org.examcycle.rest.calendar.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.domain.calendar.english.DayUnit;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.Once;

/** All rows, and all public holidays of England that are known, each once. */
record ReleaseWindowRowsRequest(
    @NotNull @Size(max = 100) List<@Valid RowBody> rows,
    @NotNull @Size(max = 1000) List<@NotNull LocalDate> publicHolidays) {

  /**
   * When results come out, counted from the exam.
   *
   * @param fromSitting the first exam day it holds for
   * @param toSitting the last exam day it holds for
   */
  record RowBody(
      @NotNull ExamMode mode,
      Optional<LocalDate> fromSitting,
      Optional<LocalDate> toSitting,
      @Min(1) @Max(1000) int opens,
      @Min(1) @Max(1000) int closes,
      @NotNull DayUnit unit) {

    ReleaseWindowRow row(int index) {
      if (closes < opens
          || (fromSitting.isPresent()
              && toSitting.filter(last -> last.isBefore(fromSitting.get())).isPresent())) {
        throw Malformed.body(List.of(Flaw.body("/rows/" + index, "ends-before-it-begins")));
      }
      return new ReleaseWindowRow(mode, fromSitting, toSitting, opens, closes, unit);
    }
  }

  ImportReleaseWindows.Command command() {
    Once.check(publicHolidays, at -> "/publicHolidays/" + at, "duplicate-day");
    return new ImportReleaseWindows.Command(
        new ReleaseWindowRows(
            IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).row(i)).toList()),
        new WorkingDays(Set.copyOf(publicHolidays)));
  }
}
