package org.examcycle.application.entry.english;

import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingRefusal.ExamDateNotScheduled;
import org.examcycle.domain.entry.english.SittingRefusal.SittingOpenedAlready;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class OpenSittingService implements OpenSitting {

  private static final RuleId RULE = RuleId.of("ENG-EXM-01");

  private final CentreMustBeApproved approved = new CentreMustBeApproved();
  private final Sight sight;
  private final ExamDateRepository examDates;
  private final EnglishExams exams;
  private final SittingRepository sittings;

  OpenSittingService(
      CentreRepository centres,
      ExamDateRepository examDates,
      EnglishExams exams,
      SittingRepository sittings) {
    this.sight = new Sight(centres);
    this.examDates = examDates;
    this.exams = exams;
    this.sittings = sittings;
  }

  @Override
  public Decision<Opened> handle(Call call, Command command) {
    var key = command.sitting();
    var centre = sight.centre(call, key.centre());
    if (centre.isEmpty()) {
      return Decision.refused(new FieldRefused("centre", new NotFound()));
    }
    var standing =
        approved.check(new CentreMustBeApproved.Facts(key.centre(), centre.get().status()));
    if (standing.isPresent()) {
      return Decision.refused(standing.get());
    }
    var examDate = examDates.find(key.examDate());
    var rows = exams.rowsOn(key.examDate().exam(), key.examDate().date());
    if (examDate.isEmpty() || rows.isEmpty()) {
      return Decision.refused(new ExamDateNotScheduled(key.examDate()));
    }
    var sitting =
        new Sitting(key, command.venue(), command.zone(), command.times(), command.policy(), 1);
    return switch (sitting.opened(examDate.get(), rows.get().exam())) {
      case Decision.Granted<Sitting> granted -> add(granted.value());
      case Decision.Refused<Sitting> refused -> refused.as();
    };
  }

  private Decision<Opened> add(Sitting sitting) {
    if (!sittings.add(sitting)) {
      return Decision.refused(new SittingOpenedAlready(sitting.key()));
    }
    return Decision.changed(
        new Opened(sitting.key(), sitting.version()),
        Change.of("sitting", sitting.key().value(), "opened").under(RULE));
  }
}
