package org.examcycle.application.marking;

import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.PaperTime;
import org.examcycle.application.calendar.PaperTimes;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ConsiderationWithinTariff;
import org.examcycle.domain.marking.MarkingRefusal;
import org.examcycle.domain.marking.PaperMustHaveBegun;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class RecordMarkService implements RecordMark {

  private final ConsiderationWithinTariff considered = new ConsiderationWithinTariff();
  private final PaperMustHaveBegun begun = new PaperMustHaveBegun();
  private final SeriesRepository series;
  private final CentreRepository centres;
  private final PaperTimes papers;
  private final CarriedMarkChecks carried;
  private final MarkBook marks;

  RecordMarkService(
      SeriesRepository series,
      CentreRepository centres,
      KeyTimeTables keyTimes,
      Timetables timetables,
      OptionTables options,
      MarkBook marks) {
    this.series = series;
    this.centres = centres;
    this.papers = new PaperTimes(keyTimes, timetables);
    this.carried = new CarriedMarkChecks(options);
    this.marks = marks;
  }

  @Override
  public Decision<Recorded> handle(Call call, Command command) {
    var found = marks.find(command.candidate(), command.syllabus(), command.component());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = found.get();
    var refused =
        Stream.concat(
                outOfRange(command, before),
                Stream.of(
                        considered.check(consideration(command)), begun.check(paper(call, command)))
                    .flatMap(Optional::stream))
            .toList();
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var after = before.with(command.mark());
    var done =
        command.expectedVersion() == 0
            ? marks.add(after)
            : marks.save(after, command.expectedVersion());
    return done
        ? Decision.changed(
            new Recorded(command.candidate(), after.version()),
            MarkHistory.changed(before, after, MarkingRefusal.MARKS))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }

  private Stream<Refusal> outOfRange(Command command, EntryMark before) {
    return switch (command.mark()) {
      case ComponentMark.Marked marked -> outOfRange(marked.raw(), before);
      case ComponentMark.Assessed assessed -> outOfRange(assessed.mark(), before);
      case ComponentMark.Carried mark -> carried.check(before, mark);
      case ComponentMark.Absent _,
          ComponentMark.Missing _,
          ComponentMark.Awaited _,
          ComponentMark.Exempt _ ->
          Stream.empty();
    };
  }

  private static Stream<Refusal> outOfRange(int mark, EntryMark before) {
    return mark < 0 || mark > before.maximum()
        ? Stream.of(new MarkingRefusal.MarkOutOfRange(before.component(), mark, before.maximum()))
        : Stream.empty();
  }

  private PaperMustHaveBegun.Facts paper(Call call, Command command) {
    return new PaperMustHaveBegun.Facts(
        command.syllabus(),
        command.component(),
        command.mark(),
        timetabled(command).map(PaperTime::keyTime),
        call.arrivedAt());
  }

  private Optional<PaperTime> timetabled(Command command) {
    var of = series.find(command.candidate().series());
    var centre = centres.find(command.candidate().centre());
    return of.isEmpty() || centre.isEmpty()
        ? Optional.empty()
        : papers.find(of.get(), centre.get(), command.syllabus(), command.component());
  }

  private static ConsiderationWithinTariff.Facts consideration(Command command) {
    var percent =
        command.mark() instanceof ComponentMark.Marked marked
            ? marked.specialConsideration().map(SpecialConsideration::percent).orElse(0)
            : 0;
    return new ConsiderationWithinTariff.Facts(command.component(), percent);
  }
}
