package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** English exams: what they report, when they are sat, when their results come out. */
public interface ExamDriver {

  /**
   * Sends levels and exams as one import.
   *
   * @param levelsSince the first exam day of the levels
   */
  Outcome<Imported> importExams(
      Actor by, LocalDate levelsSince, List<LevelRow> levels, List<ExamRow> exams);

  /** Every exam with its newest rows. */
  Outcome<List<ExamRow>> exams(Actor by);

  /** What the scores of an exam mean in each period, the earliest first. */
  Outcome<List<PeriodSeen>> scale(Actor by, String exam);

  /** Puts these rows and public holidays in the place of all before; answers how many rows. */
  Outcome<Integer> proposeWindowsBy(Actor by, List<WindowRow> rows, List<LocalDate> holidays);

  Outcome<ExamDateSeen> schedule(Actor by, ExamDateRow examDate);

  Outcome<ExamDateSeen> examDate(Actor by, String examDate);

  /** What the exam dates from a day on are called, or all of them, fetched page by page. */
  Outcome<List<String>> examDates(Actor by, Optional<LocalDate> from, int pageSize);

  /** Answers how many Confirmations of Entry are new. */
  Outcome<Integer> moveWindow(Actor by, String examDate, long version, Window window);

  /**
   * @param to counted
   */
  record LevelRow(String level, int from, int to, Optional<String> frameworkTitle) {}

  /**
   * @param components in the order in which they are reported
   * @param floor component scores below it are shown as it, or below
   * @param noResultFrom the lowest overall score that is reported
   * @param scaleSince the first exam day
   */
  record ExamRow(
      String code,
      String name,
      boolean forSchools,
      boolean testDayPhoto,
      String level,
      List<ComponentRow> components,
      int floor,
      int noResultFrom,
      int levelBelowFrom,
      int cFrom,
      int bFrom,
      int aFrom,
      int max,
      String certifiedAbove,
      String certifiedBelow,
      List<GradeNamesRow> gradeNames,
      LocalDate scaleSince) {
    public ExamRow {
      components = List.copyOf(components);
      gradeNames = List.copyOf(gradeNames);
    }

    /** The same exam under another code. */
    public ExamRow coded(String other) {
      return with(other, bFrom);
    }

    /** The same exam with another lowest score of its second grade. */
    public ExamRow withGradeBFrom(int other) {
      return with(code, other);
    }

    /** The same exam without the last of its components. */
    public ExamRow withoutLastComponent() {
      return with(code, components.subList(0, components.size() - 1), bFrom);
    }

    private ExamRow with(String otherCode, int otherB) {
      return with(otherCode, components, otherB);
    }

    private ExamRow with(String otherCode, List<ComponentRow> reported, int otherB) {
      return new ExamRow(
          otherCode,
          name,
          forSchools,
          testDayPhoto,
          level,
          reported,
          floor,
          noResultFrom,
          levelBelowFrom,
          cFrom,
          otherB,
          aFrom,
          max,
          certifiedAbove,
          certifiedBelow,
          gradeNames,
          scaleSince);
    }
  }

  /** A component and how often it counts. */
  record ComponentRow(String name, int weight) {}

  /**
   * What the three grades are called, the highest first.
   *
   * @param from the first exam day; none: the first of the scale
   * @param until the last exam day, counted
   */
  record GradeNamesRow(
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<String> names,
      List<String> printed) {}

  /** What an import came to, by exam code. */
  record Imported(List<String> changed, List<String> unchanged) {}

  /**
   * @param mode {@code PAPER}, {@code COMPUTER} or {@code DIGITAL}
   * @param opens how many days or working days after the exam
   * @param unit {@code DAYS} or {@code WORKING_DAYS}
   */
  record WindowRow(
      String mode,
      Optional<LocalDate> fromSitting,
      Optional<LocalDate> toSitting,
      int opens,
      int closes,
      String unit) {}

  /**
   * @param from the first exam day
   * @param until the last exam day, counted
   * @param bands that earn a certificate, the highest first
   */
  record PeriodSeen(LocalDate from, Optional<LocalDate> until, List<BandSeen> bands) {
    public PeriodSeen {
      bands = List.copyOf(bands);
    }
  }

  /**
   * @param certified the level that the certificate states
   */
  record BandSeen(String label, String certified, int from, int to) {}

  /** Both days counted. */
  record Window(LocalDate opens, LocalDate lastDay) {}

  /**
   * @param window none: the one that is proposed
   */
  record ExamDateRow(
      String exam,
      LocalDate date,
      String mode,
      boolean forSchools,
      LocalDate closingDate,
      Optional<Window> window) {}

  /**
   * @param examDate names it
   */
  record ExamDateSeen(String examDate, Window window, long version) {}
}
