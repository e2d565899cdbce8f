package org.examcycle.application.calendar;

import java.time.Duration;
import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class FollowCalendarService implements FollowCalendar {

  /** How long a calendar still shows what is over. */
  private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(366);

  private final CalendarLinks links;
  private final CentreRepository centres;
  private final DueDates dates;

  FollowCalendarService(
      CalendarLinks links,
      CentreRepository centres,
      SeriesRepository series,
      LocalDeadlines deadlines) {
    this.links = links;
    this.centres = centres;
    this.dates = new DueDates(series, deadlines);
  }

  @Override
  public Decision<List<DueDate>> handle(Call call, Question question) {
    return links
        .find(TokenHash.of(question.token()))
        .flatMap(centres::find)
        .map(centre -> dates.since(centre, call.arrivedAt().minus(SHOWN_AFTERWARDS)))
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
