package org.examcycle.application.entry.clash;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
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
    var entered = entries.listOf(command.candidate());
    return of(command.candidate().series(), centre, entered).load(command, entered, at);
  }

  /** For whoever has these entries of a centre in a series. */
  Cases of(SeriesCode code, Centre centre, List<Entry> entered) {
    var of = series.find(code).orElseThrow();
    return new Cases(of, centre, hard.of(of, centre, entered), dueBy(code, centre));
  }

  /** The cases of a centre's candidates in a series. */
  record Cases(Series of, Centre centre, HardDays.Found found, Optional<KeyMoment> dueBy) {

    /** Empty when whoever has these entries does not sit the paper. */
    Optional<DeviationCase> load(AskForDeviation.Command command, List<Entry> own, Instant at) {
      return found.days().of(own).stream()
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
                                  dueBy,
                                  at)))
          .findFirst();
    }

    private static Optional<PlannedPaper> planned(
        CandidateDay day, AskForDeviation.Command command) {
      return day.papers().stream()
          .filter(each -> each.timed().paper().syllabus().equals(command.syllabus()))
          .filter(each -> each.timed().paper().component().equals(command.component()))
          .findFirst();
    }
  }

  private Optional<KeyMoment> dueBy(SeriesCode code, Centre centre) {
    return series.listKeyDates(code).stream()
        .filter(date -> date.activity().equals(DUE) && date.holdsFor(centre.route()))
        .map(KeyDate::when)
        .max(Comparator.comparing(KeyMoment::ends));
  }
}
