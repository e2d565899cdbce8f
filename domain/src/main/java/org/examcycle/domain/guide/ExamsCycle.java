package org.examcycle.domain.guide;

import static org.examcycle.domain.guide.Phase.BEFORE_THE_EXAMS;
import static org.examcycle.domain.guide.Phase.COURSEWORK_AND_MODERATION;
import static org.examcycle.domain.guide.Phase.ENTRIES;
import static org.examcycle.domain.guide.Phase.EXAM_DAY;
import static org.examcycle.domain.guide.Phase.PREPARATION;
import static org.examcycle.domain.guide.Phase.RESULTS_AND_CERTIFICATES;

import java.util.List;
import org.examcycle.domain.calendar.KeyActivity;

/**
 * Every activity of the cycle with the date that it is due by (INT-PRE-06). Of which the records
 * tell how far a centre has come is for those who count them to say; the others are advice.
 */
public final class ExamsCycle {

  public static final ActivityCode CONTACTS = ActivityCode.of("confirm-contacts");
  public static final ActivityCode FINAL_ENTRIES = ActivityCode.of("final-entries");
  public static final ActivityCode RETAKE_ENTRIES = ActivityCode.of("retake-entries");
  public static final ActivityCode CLASHES = ActivityCode.of("clashes");
  public static final ActivityCode ESTIMATES = ActivityCode.of("estimated-entries");
  public static final ActivityCode STATEMENTS = ActivityCode.of("statements-of-entry");
  public static final ActivityCode INVOICES = ActivityCode.of("invoices");
  public static final ActivityCode LATE_ENTRIES = ActivityCode.of("late-entries-and-changes");

  public static final List<CycleActivity> ACTIVITIES =
      List.of(
          new CycleActivity(PREPARATION, CONTACTS, Due.when("series-opens")),
          new CycleActivity(PREPARATION, CLASHES, Due.by("timetable-deviations")),
          CycleActivity.of(PREPARATION, "access-arrangements", Due.by("access-arrangements")),
          CycleActivity.of(PREPARATION, "modified-papers", Due.by("modified-papers")),
          CycleActivity.of(PREPARATION, "outline-proposals", Due.by("outline-proposals")),
          CycleActivity.of(PREPARATION, "alternative-venues", Due.by("alternative-venues")),
          CycleActivity.of(PREPARATION, "rooms", Due.when("exams")),
          CycleActivity.of(PREPARATION, "zone-and-key-times", Due.when("exams")),
          new CycleActivity(ENTRIES, ESTIMATES, Due.by("estimated-entries")),
          new CycleActivity(ENTRIES, FINAL_ENTRIES, Due.by("final-entries")),
          new CycleActivity(ENTRIES, RETAKE_ENTRIES, Due.by("retake-entries")),
          CycleActivity.of(ENTRIES, "entry-feedback", Due.after("final-entries", 14)),
          new CycleActivity(ENTRIES, STATEMENTS, Due.after("final-entries", 14)),
          new CycleActivity(ENTRIES, LATE_ENTRIES, Due.by("late-entries")),
          new CycleActivity(ENTRIES, INVOICES, new Due.AsItComes()),
          CycleActivity.of(COURSEWORK_AND_MODERATION, "internal-marks", Due.by("internal-marks")),
          CycleActivity.of(COURSEWORK_AND_MODERATION, "coursework", Due.by("internal-marks")),
          CycleActivity.of(COURSEWORK_AND_MODERATION, "speaking-tests", Due.by("speaking-tests")),
          CycleActivity.of(BEFORE_THE_EXAMS, "forecast-grades", Due.by("forecast-grades")),
          CycleActivity.of(BEFORE_THE_EXAMS, "despatch-checked", Due.when("exams")),
          CycleActivity.of(BEFORE_THE_EXAMS, "secure-store", Due.when("exams")),
          CycleActivity.of(BEFORE_THE_EXAMS, "seating-plans", Due.when("exams")),
          CycleActivity.of(BEFORE_THE_EXAMS, "invigilators", Due.when("exams")),
          CycleActivity.of(EXAM_DAY, "registers", Due.by("exams")),
          CycleActivity.of(EXAM_DAY, "scripts-despatched", Due.by("exams")),
          CycleActivity.of(EXAM_DAY, "incidents", new Due.AsItComes()),
          CycleActivity.of(EXAM_DAY, "special-consideration", Due.after("exams", 7)),
          CycleActivity.of(RESULTS_AND_CERTIFICATES, "candidates-access", Due.by("results")),
          CycleActivity.of(RESULTS_AND_CERTIFICATES, "results-seen", Due.when("results")),
          CycleActivity.of(RESULTS_AND_CERTIFICATES, "component-marks", Due.when("results")),
          CycleActivity.of(RESULTS_AND_CERTIFICATES, "enquiries", Due.by("enquiries")),
          CycleActivity.of(RESULTS_AND_CERTIFICATES, "certificates", Due.by("certificates")));

  private ExamsCycle() {}

  /** What a series can have key dates of, in their order. */
  public static List<KeyActivity> keyActivities() {
    return ACTIVITIES.stream()
        .flatMap(activity -> activity.due().keyDate().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
