package org.examcycle.application.entry.clash;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.CandidateDay;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.PlannedPaper;

/** Fills the case that the rules of deviations see. */
final class DeviationCaseLoader {

  private static final KeyActivity DUE = KeyActivity.of("timetable-deviations");

  private final SeriesRepository series;
  private final EntryRepository entries;
  private final HardDays hard;

  DeviationCaseLoader(SeriesRepository series, EntryRepository entries, HardDays hard) {
    this.series = series;
    this.entries = entries;
    this.hard = hard;
  }

  /** Empty when the candidate does not sit the paper. */
  Optional<DeviationCase> load(AskForDeviation.Command command, Centre centre, Instant at) {
    var of = series.find(command.candidate().series()).orElseThrow();
    var entered = entries.listOf(command.candidate());
    var found = hard.of(of, centre, entered);
    return found.days().of(entered).stream()
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
                                found.limits(),
                                found.prohibited(),
                                dueBy(of.code(), centre),
                                at)))
        .findFirst();
  }

  private static Optional<PlannedPaper> planned(CandidateDay day, AskForDeviation.Command command) {
    return day.papers().stream()
        .filter(each -> each.timed().paper().syllabus().equals(command.syllabus()))
        .filter(each -> each.timed().paper().component().equals(command.component()))
        .findFirst();
  }

  private Optional<KeyMoment> dueBy(SeriesCode code, Centre centre) {
    return series.listKeyDates(code).stream()
        .filter(date -> date.activity().equals(DUE) && date.holdsFor(centre.route()))
        .map(KeyDate::when)
        .max(Comparator.comparing(KeyMoment::ends));
  }
}
