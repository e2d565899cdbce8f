package org.examcycle.application.entry.clash;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.CandidatePapers;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.CandidateDay;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.PlannedPaper;

/** Fills the case that the rules of deviations see. */
final class DeviationCaseLoader {

  private static final KeyActivity DUE = KeyActivity.of("timetable-deviations");
  private static final ZoneId BOARD = ZoneId.of("Europe/London");

  private final SeriesRepository series;
  private final EntryRepository entries;
  private final CandidatePapers papers;
  private final KeyTimeTables keyTimes;
  private final EntryLimitTable limits;

  DeviationCaseLoader(
      SeriesRepository series,
      EntryRepository entries,
      CandidatePapers papers,
      KeyTimeTables keyTimes,
      EntryLimitTable limits) {
    this.series = series;
    this.entries = entries;
    this.papers = papers;
    this.keyTimes = keyTimes;
    this.limits = limits;
  }

  /** Empty when the candidate does not sit the paper. */
  Optional<DeviationCase> load(Call call, AskForDeviation.Command command, Centre centre) {
    var of = series.find(command.candidate().series()).orElseThrow();
    var entered = entries.listOf(command.candidate());
    return CandidateDays.of(papers, keyTimes, of, centre, entered).of(entered).stream()
        .flatMap(
            day ->
                planned(day, command).stream()
                    .map(
                        planned ->
                            new DeviationCase(
                                of,
                                centre,
                                day,
                                planned.timed(),
                                command.movedTo(),
                                limits.inForce(of.code()),
                                dueBy(of.code(), centre),
                                call.arrivedAt())))
        .findFirst();
  }

  private static Optional<PlannedPaper> planned(CandidateDay day, AskForDeviation.Command command) {
    return day.papers().stream()
        .filter(each -> each.timed().paper().syllabus().equals(command.syllabus()))
        .filter(each -> each.timed().paper().component().equals(command.component()))
        .findFirst();
  }

  private Optional<LocalDate> dueBy(SeriesCode code, Centre centre) {
    return series.listKeyDates(code).stream()
        .filter(date -> date.activity().equals(DUE) && date.holdsFor(centre.route()))
        .map(date -> lastDay(date.when()))
        .max(Comparator.naturalOrder());
  }

  private static LocalDate lastDay(KeyMoment when) {
    return switch (when) {
      case KeyMoment.Days(var span) -> span.last();
      case KeyMoment.Moment(var instant) -> instant.atZone(BOARD).toLocalDate();
    };
  }
}
