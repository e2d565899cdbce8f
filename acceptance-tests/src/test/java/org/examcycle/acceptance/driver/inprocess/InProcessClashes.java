package org.examcycle.acceptance.driver.inprocess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.ClashDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.entry.clash.AskForDeviation;
import org.examcycle.application.entry.clash.ClashView;
import org.examcycle.application.entry.clash.DecideDeviation;
import org.examcycle.application.entry.clash.DeviationView;
import org.examcycle.application.entry.clash.ListClashes;
import org.examcycle.application.entry.clash.ListDeviations;
import org.examcycle.application.entry.clash.ReadDeviation;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.entry.clash.PlannedPaper;

@PerScenario
class InProcessClashes implements ClashDriver {

  private final Calls calls;
  private final ListClashes listClashes;
  private final AskForDeviation ask;
  private final DecideDeviation decide;
  private final ReadDeviation read;
  private final ListDeviations list;

  InProcessClashes(
      Calls calls,
      ListClashes listClashes,
      AskForDeviation ask,
      DecideDeviation decide,
      ReadDeviation read,
      ListDeviations list) {
    this.calls = calls;
    this.listClashes = listClashes;
    this.ask = ask;
    this.decide = decide;
    this.read = read;
    this.list = list;
  }

  @Override
  public Outcome<List<Sat>> clashes(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listClashes,
                    by,
                    new ListClashes.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().flatMap(InProcessClashes::sat).toList());
  }

  @Override
  public Outcome<Asked> ask(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo) {
    var command =
        new AskForDeviation.Command(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            ComponentCode.of(component),
            movedTo);
    return calls
        .ask(ask, by, command)
        .map(asked -> new Asked(asked.deviation().toString(), asked.version()));
  }

  @Override
  public Outcome<Long> decide(Actor by, Asked deviation, boolean granted) {
    var command =
        new DecideDeviation.Command(id(deviation.deviation()), granted, deviation.version());
    return calls.ask(decide, by, command).map(DecideDeviation.Decided::version);
  }

  @Override
  public Outcome<Deviation> deviation(Actor by, String deviation) {
    return calls.ask(read, by, id(deviation)).map(InProcessClashes::seen);
  }

  @Override
  public Outcome<List<Deviation>> deviations(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    list,
                    by,
                    new ListDeviations.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessClashes::seen).toList());
  }

  private static DeviationId id(String deviation) {
    return new DeviationId(UUID.fromString(deviation));
  }

  private static Stream<Sat> sat(ClashView view) {
    return view.days().stream()
        .flatMap(day -> day.day().papers().stream())
        .map(planned -> sat(view, planned));
  }

  private static Sat sat(ClashView view, PlannedPaper planned) {
    return new Sat(
        view.candidate().key().number().value(),
        view.candidate().name().latin(),
        planned.timed().paper().localDate(),
        planned.timed().paper().syllabus().value(),
        planned.begins(),
        planned.supervised().toMinutes());
  }

  private static Deviation seen(DeviationView view) {
    var deviation = view.deviation();
    return new Deviation(
        InProcessCandidates.key(deviation.candidate()),
        deviation.syllabus().value(),
        deviation.movedTo(),
        deviation.grounds().stream().map(Enum::name).toList(),
        switch (deviation.state()) {
          case DeviationState.Asked _ -> "NONE";
          case DeviationState.Granted _ -> "GRANTED";
          case DeviationState.Refused _ -> "REFUSED";
        },
        view.ended(),
        deviation.version());
  }
}
