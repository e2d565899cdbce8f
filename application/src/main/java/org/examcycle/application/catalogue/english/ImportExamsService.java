package org.examcycle.application.catalogue.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.LevelsDoNotFollow;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportExamsService implements ImportExams {

  private static final RuleId ROWS = RuleId.of("ENG-EXM-02");
  private static final RuleId LEVELS = RuleId.of("ENG-SCL-01");

  private final EnglishExams exams;

  ImportExamsService(EnglishExams exams) {
    this.exams = exams;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    var refusals = new ArrayList<Refusal>();
    if (!EnglishScale.follow(command.levels())) {
      refusals.add(new LevelsDoNotFollow());
    }
    command.exams().forEach(exam -> refusals.addAll(exam.checked(1).refusals()));
    return refusals.isEmpty() ? take(call, command) : Decision.refused(refusals);
  }

  private Decision<Imported> take(Call call, Command command) {
    var changes = new ArrayList<Change>();
    var changed = new ArrayList<ExamCode>();
    var unchanged = new ArrayList<ExamCode>();
    var scale = takeScale(call, command, changes);
    if (scale.isEmpty()) {
      return Decision.refused(new StaleVersion(0));
    }
    for (var given : command.exams()) {
      var before = exams.find(given.exam().code());
      var exam = before.map(given::printingAsIn).orElse(given);
      if (before.filter(rows -> isSame(exam, rows)).isPresent()) {
        unchanged.add(exam.exam().code());
      } else if (takeExam(call, exam, before, changes)) {
        changed.add(exam.exam().code());
      } else {
        return Decision.refused(new StaleVersion(before.map(ExamRows::version).orElse(0)));
      }
    }
    return Decision.changed(
        new Imported(scale.get(), changed, unchanged), changes.toArray(Change[]::new));
  }

  private Optional<Integer> takeScale(Call call, Command command, List<Change> changes) {
    var before = exams.scale();
    var version = before.map(EnglishScale::version).orElse(0);
    var levels = before.map(scale -> scale.titling(command.levels())).orElse(command.levels());
    if (before
        .filter(
            scale -> scale.valid().equals(command.scaleValid()) && scale.levels().equals(levels))
        .isPresent()) {
      return Optional.of(version);
    }
    var next = new EnglishScale(version + 1, command.scaleValid(), levels);
    changes.add(
        Change.of("english-scale", "levels", "imported")
            .from("version", version)
            .to("version", next.version())
            .under(LEVELS));
    return exams.addScale(next, call.arrivedAt()) ? Optional.of(next.version()) : Optional.empty();
  }

  private boolean takeExam(
      Call call, ExamDefinition exam, Optional<ExamRows> before, List<Change> changes) {
    var version = before.map(ExamRows::version).orElse(0);
    var next = exam.checked(version + 1).ifGranted().orElseThrow();
    changes.add(
        Change.of("english-exam", exam.exam().code().value(), "imported")
            .from("version", version)
            .to("version", next.version())
            .under(ROWS));
    return before.isPresent()
        ? exams.replace(next, call.arrivedAt())
        : exams.add(next, call.arrivedAt());
  }

  private static boolean isSame(ExamDefinition exam, ExamRows before) {
    return exam.checked(before.version()).ifGranted().filter(before::equals).isPresent();
  }
}
