package org.examcycle.application.calendar;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.BoardDates;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class OpenSeriesService implements OpenSeries {

  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;

  OpenSeriesService(SeriesRepository series, SyllabusCatalogue catalogue) {
    this.series = series;
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Opened> handle(Call call, Command command) {
    var refused = check(command);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var opened = asSeries(command);
    if (!series.add(opened, command.keyDates(), call.arrivedAt())) {
      return Decision.refused(new CalendarRefusal.SeriesTaken(command.series()));
    }
    return Decision.changed(new Opened(opened.code()), change(opened, command));
  }

  private List<Refusal> check(Command command) {
    var refused = new ArrayList<Refusal>();
    command.stages().stream()
        .filter(stages -> !EntryStages.follow(stages.stages()))
        .map(stages -> new CalendarRefusal.StagesDoNotFollow(stages.entryKind(), stages.route()))
        .forEach(refused::add);
    if (refused.isEmpty()) {
      EntryDates.findAgain(dates(command))
          .map(again -> new CalendarRefusal.StagesGivenTwice(again.kind(), again.route()))
          .ifPresent(refused::add);
      refused.addAll(closingDates(command));
    }
    command.stages().stream()
        .flatMap(stages -> stages.stages().stream())
        .map(stage -> stage.addition().currency())
        .filter(currency -> !currency.equals(command.currency()))
        .distinct()
        .map(other -> new CalendarRefusal.AdditionInOtherCurrency(other, command.currency()))
        .forEach(refused::add);
    command
        .retakesFrom()
        .filter(earlier -> earlier.compareTo(command.series()) >= 0)
        .map(CalendarRefusal.RetakenSeriesIsNotEarlier::new)
        .ifPresent(refused::add);
    halfOfRetakes(command).ifPresent(refused::add);
    refused.addAll(keyDates(command.keyDates()));
    return refused;
  }

  private List<Refusal> keyDates(List<KeyDate> dates) {
    var refused = new ArrayList<Refusal>();
    var activities = ExamsCycle.keyActivities();
    var families = catalogue.listTypes().stream().map(QualificationType::family).collect(toSet());
    var seen = new HashSet<List<Object>>();
    for (var date : dates) {
      if (!seen.add(List.of(date.family(), date.route(), date.activity()))) {
        refused.add(
            new CalendarRefusal.KeyDateGivenTwice(date.activity(), date.family(), date.route()));
      }
      if (!activities.contains(date.activity())) {
        refused.add(new CalendarRefusal.KeyDateOfNoActivity(date.activity(), activities));
      }
      date.family()
          .filter(family -> !families.contains(family))
          .map(family -> new CalendarRefusal.KeyDateOfNoFamily(date.activity(), family))
          .ifPresent(refused::add);
    }
    return refused;
  }

  /** What is published as the last day on time is the day that is charged by. */
  private static List<Refusal> closingDates(Command command) {
    var dates = dates(command);
    var refused = new ArrayList<Refusal>();
    for (var date : command.keyDates()) {
      var closing = BoardDates.missedBy(date, dates);
      if (!closing.isEmpty()) {
        refused.add(
            new CalendarRefusal.KeyDateIsNoClosingDate(
                date.activity(), closing.stream().sorted().toList()));
      }
    }
    return refused;
  }

  /** A series takes retakes of one before it up to a closing date of theirs, or it takes none. */
  private static Optional<Refusal> halfOfRetakes(Command command) {
    var closes =
        command.stages().stream().anyMatch(stages -> stages.entryKind() == EntryKind.RETAKE);
    if (closes && command.retakesFrom().isEmpty()) {
      return Optional.of(new CalendarRefusal.NoSeriesToRetake());
    }
    return closes
        ? Optional.empty()
        : command.retakesFrom().map(CalendarRefusal.NoClosingDateForRetakes::new);
  }

  private static Series asSeries(Command command) {
    return new Series(
        command.series(),
        command.kind(),
        command.currency(),
        command.countries(),
        command.singleZone(),
        command.retakesFrom(),
        dates(command));
  }

  private static List<EntryDates> dates(Command command) {
    return command.stages().stream()
        .map(
            given ->
                new EntryDates(
                    given.entryKind(),
                    given.route(),
                    new EntryStages(given.zone(), given.stages())))
        .toList();
  }

  private static Change change(Series opened, Command command) {
    return Change.of("series", opened.code().value(), "opened")
        .to("kind", opened.kind())
        .to("currency", opened.currency())
        .to("countries", opened.countries().stream().sorted().toList())
        .to(StagesText.of(opened.entryDates()))
        .to("keyDates", command.keyDates().size())
        .under(RuleId.of("INT-PRE-05"), RuleId.of("INT-ENT-03"));
  }
}
