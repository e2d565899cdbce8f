package org.examcycle.application.guide;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.clash.ClashCount;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.CycleActivity;
import org.examcycle.domain.guide.DueDays;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.guide.Progress;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadExamsCycleService implements ReadExamsCycle {

  private final Sight sight;
  private final SeriesRepository series;
  private final LocalDeadlines deadlines;
  private final CycleCounts counts;
  private final ClashCount clashes;

  ReadExamsCycleService(
      CentreRepository centres,
      SeriesRepository series,
      LocalDeadlines deadlines,
      CycleCounts counts,
      ClashCount clashes) {
    this.sight = new Sight(centres);
    this.series = series;
    this.deadlines = deadlines;
    this.counts = counts;
    this.clashes = clashes;
  }

  @Override
  public Decision<List<Shown>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    var of = series.find(query.series());
    if (centre.isEmpty() || of.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var days = days(query.series(), centre.get());
    var progress = progress(of.get(), centre.get());
    return Decision.granted(
        ExamsCycle.ACTIVITIES.stream()
            .map(activity -> shown(activity, days, progress, call.arrivedAt()))
            .toList());
  }

  private DueDays days(SeriesCode code, Centre centre) {
    return new DueDays(
        series.listKeyDates(code).stream().filter(date -> date.holdsFor(centre.route())).toList(),
        centre.associate().map(own -> deadlines.list(own, code)).orElse(List.of()),
        centre.timeZone());
  }

  private Map<ActivityCode, Progress> progress(Series of, Centre centre) {
    var progress = new HashMap<>(counts.of(of.code(), centre.number()));
    var found = clashes.of(of, centre);
    progress.put(ExamsCycle.CLASHES, new Progress(found.settled(), found.all(), found.lastAt()));
    return progress;
  }

  private static Shown shown(
      CycleActivity activity, DueDays days, Map<ActivityCode, Progress> progress, Instant now) {
    var due = days.of(activity.due());
    var counts = due.filter(_ -> !activity.isOptional());
    return new Shown(
        activity,
        due,
        Optional.ofNullable(progress.get(activity.code()))
            .map(found -> new Standing(found.state(counts, now), found)));
  }
}
