package org.examcycle.testkit.calendar.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.domain.calendar.english.DayUnit;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;

/** The published rows of release windows, with the public holidays of England in 2027. */
public final class PublishedWindows {

  private PublishedWindows() {}

  public static ImportReleaseWindows.Command all() {
    return new ImportReleaseWindows.Command(rows(), workingDays());
  }

  static ReleaseWindowRows rows() {
    return new ReleaseWindowRows(
        List.of(
            new ReleaseWindowRow(
                ExamMode.PAPER, Optional.empty(), Optional.empty(), 28, 42, DayUnit.DAYS),
            new ReleaseWindowRow(
                ExamMode.COMPUTER,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 2, 29)),
                14,
                28,
                DayUnit.DAYS),
            new ReleaseWindowRow(
                ExamMode.DIGITAL,
                Optional.of(LocalDate.of(2024, 3, 1)),
                Optional.empty(),
                5,
                10,
                DayUnit.WORKING_DAYS)));
  }

  static WorkingDays workingDays() {
    return new WorkingDays(
        Set.of(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 3),
            LocalDate.of(2027, 5, 31),
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 12, 27),
            LocalDate.of(2027, 12, 28)));
  }
}
