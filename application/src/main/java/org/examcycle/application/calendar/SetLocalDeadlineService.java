package org.examcycle.application.calendar;

import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.BoardDates;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.LocalDeadlineMustBeEarlier;
import org.examcycle.domain.calendar.LocalTimeMustExist;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SetLocalDeadlineService implements SetLocalDeadline {

  private final LocalTimeMustExist exists = new LocalTimeMustExist();
  private final LocalDeadlineMustBeEarlier earlier = new LocalDeadlineMustBeEarlier();
  private final AssociateSight sight;
  private final SeriesRepository series;
  private final LocalDeadlines deadlines;

  SetLocalDeadlineService(
      AssociateRepository associates, SeriesRepository series, LocalDeadlines deadlines) {
    this.sight = new AssociateSight(associates);
    this.series = series;
    this.deadlines = deadlines;
  }

  @Override
  public Decision<Deadline> handle(Call call, Command command) {
    var found = series.find(command.series());
    if (sight.associate(call, command.associate()).isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var deadline = command.deadline();
    var refused =
        Stream.of(
                exists.check(new LocalTimeMustExist.Facts(command.at(), command.zone())),
                earlier.check(facts(deadline, found.get())))
            .flatMap(Optional::stream)
            .toList();
    return refused.isEmpty() ? set(deadline) : Decision.refused(refused);
  }

  private LocalDeadlineMustBeEarlier.Facts facts(LocalDeadline deadline, Series of) {
    var boards = BoardDates.end(of, series.listKeyDates(of.code()), deadline.activity());
    return new LocalDeadlineMustBeEarlier.Facts(deadline, boards);
  }

  private Decision<Deadline> set(LocalDeadline deadline) {
    var before = before(deadline);
    if (!deadlines.add(deadline)) {
      deadlines.save(deadline);
    }
    return Decision.changed(
        new Deadline(deadline.series(), deadline.activity(), deadline.at()),
        LocalDeadlineHistory.set(before, deadline));
  }

  private Optional<LocalDeadline> before(LocalDeadline deadline) {
    return deadlines.list(deadline.associate(), deadline.series()).stream()
        .filter(other -> other.activity().equals(deadline.activity()))
        .findFirst();
  }
}
