package org.examcycle.application.calendar.english;

import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class MoveReleaseWindowService implements MoveReleaseWindow {

  private static final RuleId RULE = RuleId.of("ENG-RES-03");

  private final ExamDateRepository examDates;
  private final EnglishEntryRepository entries;

  MoveReleaseWindowService(ExamDateRepository examDates, EnglishEntryRepository entries) {
    this.examDates = examDates;
    this.entries = entries;
  }

  @Override
  public Decision<Moved> handle(Call call, Command command) {
    var found = examDates.find(command.examDate());
    if (found.isEmpty()) {
      return Decision.refused(new NotFound());
    }
    return switch (found.get().withWindow(command.window(), call.arrivedAt())) {
      case Decision.Granted<ExamDate>(var moved, var _, var _) ->
          save(call, found.get(), moved, command.expectedVersion());
      case Decision.Refused<ExamDate> refused -> refused.as();
    };
  }

  private Decision<Moved> save(Call call, ExamDate before, ExamDate moved, long expectedVersion) {
    if (!examDates.save(moved, expectedVersion)) {
      return Decision.refused(new StaleVersion(expectedVersion));
    }
    var reprinted =
        before.window().needsNewConfirmations(moved.window())
            ? entries.reprintAll(moved.key(), call.arrivedAt())
            : 0;
    return Decision.changed(
        new Moved(moved.key(), reprinted, expectedVersion + 1),
        Change.of("exam-date", moved.key().value(), "window moved")
            .from("opens", before.window().opens())
            .from("lastDay", before.window().lastDay())
            .to("opens", moved.window().opens())
            .to("lastDay", moved.window().lastDay())
            .to("newConfirmations", reprinted)
            .under(RULE));
  }
}
