package org.examcycle.rest.catalogue.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** The spans of exams and of the names of their grades, which end after they begin. */
final class ExamSpans {

  private final List<Flaw> flaws = new ArrayList<>();

  private ExamSpans() {}

  /**
   * @throws Malformed if a last day comes before its first
   */
  static void refuseFaulty(List<ExamBody> exams) {
    var spans = new ExamSpans();
    for (var at = 0; at < exams.size(); at++) {
      spans.exam("/exams/" + at, exams.get(at));
    }
    if (!spans.flaws.isEmpty()) {
      throw Malformed.body(spans.flaws);
    }
  }

  private void exam(String pointer, ExamBody exam) {
    var since = exam.scaleSince();
    span(since, exam.scaleUntil(), pointer + "/scaleUntil");
    for (var at = 0; at < exam.gradeNames().size(); at++) {
      var names = exam.gradeNames().get(at);
      span(names.from().or(() -> since), names.until(), pointer + "/gradeNames/" + at + "/until");
    }
  }

  private void span(Optional<LocalDate> first, Optional<LocalDate> last, String pointer) {
    if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
      flaws.add(Flaw.body(pointer, "last-day-before-first"));
    }
  }
}
