package org.examcycle.application.catalogue.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.BandsDoNotRise;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.LevelsDoNotFollow;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.ScheduledExamDateLost;
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
  private final ExamDateRepository examDates;

  ImportExamsService(EnglishExams exams, ExamDateRepository examDates) {
    this.exams = exams;
    this.examDates = examDates;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    var refusals = new ArrayList<Refusal>();
    if (!EnglishScale.follow(command.levels())) {
      refusals.add(new LevelsDoNotFollow());
    } else {
      refusals.addAll(beyond(command.levels().getLast().to(), command.exams()));
    }
    command.exams().forEach(exam -> refusals.addAll(exam.checked(1).refusals()));
    if (refusals.isEmpty()) {
      refusals.addAll(lost(command));
    }
    return refusals.isEmpty() ? take(call, command) : Decision.refused(refusals);
  }

  /** A score above the scale's last level would be of none. */
  private static List<BandsDoNotRise> beyond(int highest, List<ExamDefinition> exams) {
    return exams.stream()
        .flatMap(
            exam ->
                exam.scales().stream()
                    .filter(row -> !row.isWithin(highest))
                    .map(row -> new BandsDoNotRise(exam.exam().code(), row.valid())))
        .toList();
  }

  /** Sittings have times for the components that are reported on their day. */
  private List<ScheduledExamDateLost> lost(Command command) {
    return exams.scale().stream()
        .flatMap(
            then -> {
              var now = new EnglishScale(then.version(), command.scaleValid(), command.levels());
              return changing(command, now.valid().equals(then.valid())).stream()
                  .flatMap(before -> lost(before, after(before, command), now, then));
            })
        .toList();
  }

  /** Every exam is under the levels of the scale. */
  private List<ExamRows> changing(Command command, boolean levelsAreOfTheSameDays) {
    return levelsAreOfTheSameDays
        ? command.exams().stream().flatMap(exam -> exams.find(exam.exam().code()).stream()).toList()
        : exams.list();
  }

  private static ExamRows after(ExamRows before, Command command) {
    return command.exams().stream()
        .filter(exam -> exam.exam().code().equals(before.exam().code()))
        .flatMap(exam -> exam.checked(before.version()).ifGranted().stream())
        .findFirst()
        .orElse(before);
  }

  private Stream<ScheduledExamDateLost> lost(
      ExamRows before, ExamRows after, EnglishScale now, EnglishScale then) {
    return after.equals(before) && now.valid().equals(then.valid())
        ? Stream.empty()
        : examDates.of(before.exam().code()).stream()
            .filter(key -> !after.reportAs(before, key.date(), now, then))
            .map(ScheduledExamDateLost::new);
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
      var exam = before.map(given::completedBy).orElse(given);
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
