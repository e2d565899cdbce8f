package org.examcycle.application.calendar.english;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamDateRefusal;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamDateScheduledAlready;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamUnknown;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NoScaleInForce;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NotOfferedForSchools;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ScheduleExamDateService implements ScheduleExamDate {

  private static final RuleId RULE = RuleId.of("ENG-EXM-01");

  private final EnglishExams exams;
  private final ReleaseWindowTable windows;
  private final ExamDateRepository examDates;

  ScheduleExamDateService(
      EnglishExams exams, ReleaseWindowTable windows, ExamDateRepository examDates) {
    this.exams = exams;
    this.windows = windows;
    this.examDates = examDates;
  }

  @Override
  public Decision<Scheduled> handle(Call call, Command command) {
    var key = command.examDate();
    var exam = exams.find(key.exam());
    if (exam.isEmpty()) {
      return Decision.refused(new ExamUnknown(key.exam()));
    }
    var proposed = windows.rows().propose(key.mode(), key.date(), windows.workingDays());
    var window = command.window().or(proposed::ifGranted);
    var scheduled = window.map(days -> ExamDate.scheduled(key, command.closingDate(), days));
    var refusals = new ArrayList<Refusal>(notOffered(key, exam.get()));
    refusals.addAll(proposed.refusals());
    scheduled.map(Decision::refusals).ifPresent(refusals::addAll);
    return refusals.isEmpty()
        ? add(scheduled.flatMap(Decision::ifGranted).orElseThrow())
        : Decision.refused(refusals);
  }

  private List<ExamDateRefusal> notOffered(ExamDateKey key, ExamRows exam) {
    var refusals = new ArrayList<ExamDateRefusal>();
    if (key.forSchools() && !exam.exam().forSchools()) {
      refusals.add(new NotOfferedForSchools(key.exam()));
    }
    if (exams.rowsOn(key.exam(), key.date()).isEmpty()) {
      var known = exam.scales().stream().map(ExamScale::valid).toList();
      refusals.add(new NoScaleInForce(key.exam(), key.date(), known));
    }
    return refusals;
  }

  private Decision<Scheduled> add(ExamDate examDate) {
    if (!examDates.add(examDate)) {
      return Decision.refused(new ExamDateScheduledAlready(examDate.key()));
    }
    return Decision.changed(
        new Scheduled(examDate.key(), examDate.window(), examDate.version()),
        Change.of("exam-date", examDate.key().value(), "scheduled")
            .to("closingDate", examDate.closingDate())
            .to("opens", examDate.window().opens())
            .to("lastDay", examDate.window().lastDay())
            .under(RULE));
  }
}
