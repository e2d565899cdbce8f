package org.examcycle.acceptance.driver.inprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.award.ConfirmAward;
import org.examcycle.application.award.ExplainAward;
import org.examcycle.application.award.ImportComponentThresholds;
import org.examcycle.application.award.ImportThresholds;
import org.examcycle.application.award.ReadAward;
import org.examcycle.application.award.ReadAwards;
import org.examcycle.application.award.ReadThresholds;
import org.examcycle.application.award.RunAward;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.award.SyllabusTotal;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.marking.MarkText;
import org.examcycle.domain.quantity.Fraction;

@PerScenario
class InProcessAwards implements AwardDriver {

  private final Calls calls;
  private final ImportThresholds importThresholds;
  private final ImportComponentThresholds importComponentThresholds;
  private final ReadThresholds readThresholds;
  private final RunAward runAward;
  private final ConfirmAward confirmAward;
  private final ReadAwards readAwards;
  private final ReadAward readAward;
  private final ExplainAward explainAward;

  InProcessAwards(
      Calls calls,
      ImportThresholds importThresholds,
      ImportComponentThresholds importComponentThresholds,
      ReadThresholds readThresholds,
      RunAward runAward,
      ConfirmAward confirmAward,
      ReadAwards readAwards,
      ReadAward readAward,
      ExplainAward explainAward) {
    this.calls = calls;
    this.importThresholds = importThresholds;
    this.importComponentThresholds = importComponentThresholds;
    this.readThresholds = readThresholds;
    this.runAward = runAward;
    this.confirmAward = confirmAward;
    this.readAwards = readAwards;
    this.readAward = readAward;
    this.explainAward = explainAward;
  }

  @Override
  public Outcome<Long> importThresholds(
      Actor by, String series, String syllabus, OptionTable table) {
    var command =
        new ImportThresholds.Command(
            SeriesCode.of(series),
            SyllabusCode.of(syllabus),
            table.grades(),
            Lines.of(table.rows(), InProcessAwards::line));
    return calls.ask(importThresholds, by, command).map(taken -> (long) taken.version());
  }

  private static ImportThresholds.Line line(OptionRow row) {
    return new ImportThresholds.Line(
        row.option().isEmpty() ? row.components() : row.option(),
        OptionLabel.parse(row.option(), row.components()).orElseThrow(),
        row.maximum(),
        row.marks());
  }

  @Override
  public Outcome<Long> importComponentThresholds(
      Actor by, String series, String syllabus, ComponentTable table) {
    var command =
        new ImportComponentThresholds.Command(
            SeriesCode.of(series),
            SyllabusCode.of(syllabus),
            Lines.of(
                table.rows(),
                row ->
                    new ImportComponentThresholds.Line(
                        ComponentCode.of(row.component()), row.maximum(), row.marks())));
    return calls.ask(importComponentThresholds, by, command).map(taken -> (long) taken.version());
  }

  @Override
  public Outcome<List<OptionSeen>> thresholds(Actor by, String series, String syllabus) {
    var query = new ReadThresholds.Query(SeriesCode.of(series), SyllabusCode.of(syllabus));
    return calls
        .ask(readThresholds, by, query)
        .map(
            list ->
                list.options().stream()
                    .map(
                        row ->
                            new OptionSeen(
                                OptionCode.parse(row.key()).map(OptionCode::value),
                                row.maximum(),
                                row.falling().stream().map(InProcessAwards::threshold).toList()))
                    .toList());
  }

  @Override
  public Outcome<Ran> run(Actor by, String series, String syllabus) {
    var command = new RunAward.Command(SeriesCode.of(series), SyllabusCode.of(syllabus));
    return calls
        .ask(runAward, by, command)
        .map(ran -> new Ran(ran.run().toString(), ran.candidates(), ran.version()));
  }

  @Override
  public Outcome<Long> confirm(Actor by, String run, long version) {
    return calls
        .ask(confirmAward, by, new ConfirmAward.Command(id(run), version))
        .map(ConfirmAward.Confirmed::version);
  }

  @Override
  public Outcome<List<RunSeen>> runs(Actor by, String series, String syllabus) {
    var query = new ReadAwards.Query(SeriesCode.of(series), Optional.of(SyllabusCode.of(syllabus)));
    return calls
        .ask(readAwards, by, query)
        .map(runs -> runs.stream().map(InProcessAwards::seen).toList());
  }

  @Override
  public Outcome<List<Awarded>> awarded(Actor by, String run, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls
                    .ask(readAward, by, new ReadAward.Query(id(run), page))
                    .map(ReadAward.Read::results))
        .map(all -> all.stream().map(InProcessAwards::awarded).toList());
  }

  @Override
  public Outcome<Explained> explain(Actor by, String run, CandidateDriver.Key candidate) {
    var query =
        new ExplainAward.Query(
            id(run), CentreNumber.of(candidate.centre()), CandidateNumber.of(candidate.number()));
    return calls.ask(explainAward, by, query).map(InProcessAwards::explained);
  }

  private static AwardRunId id(String run) {
    return new AwardRunId(UUID.fromString(run));
  }

  private static RunSeen seen(AwardRun run) {
    var state =
        switch (run.state()) {
          case AwardState.Run _ -> "RUN";
          case AwardState.Confirmed _ -> "CONFIRMED";
          case AwardState.Superseded _ -> "SUPERSEDED";
        };
    return new RunSeen(
        run.id().toString(), state, run.candidates(), run.basis().thresholds(), run.version());
  }

  private static Awarded awarded(AwardResult result) {
    Map<String, String> endorsements = new HashMap<>();
    result
        .endorsements()
        .forEach(each -> endorsements.put(each.component().value(), each.grade().symbol()));
    return new Awarded(
        result.candidate().candidate().centre().value(),
        result.candidate().candidate().number().value(),
        result.candidate().option().option().map(OptionCode::value),
        result.outcome().symbol(),
        result.outcome().total(),
        result.outcome().pum(),
        endorsements);
  }

  private static Explained explained(ExplainAward.Explanation explanation) {
    var award = explanation.award();
    return new Explained(
        award.outcome().symbol(),
        award.outcome().printed(explanation.scale()),
        award.outcome().pum(),
        award.components().stream().map(InProcessAwards::counted).toList(),
        award.total().map(total -> total.sum().toString()),
        award.total().map(SyllabusTotal::total),
        award.reached().map(InProcessAwards::threshold),
        award.missed().map(InProcessAwards::threshold));
  }

  private static Counted counted(Award.GradedComponent graded) {
    var counted = graded.counted();
    return new Counted(
        counted.component().code().value(),
        MarkText.of(counted.mark()),
        counted.adjusted(),
        counted.component().factor().toString(),
        counted.finalMark().map(Fraction::toString),
        counted.shown(),
        graded.grade().map(Grade::symbol));
  }

  private static Threshold threshold(org.examcycle.domain.award.Threshold threshold) {
    return new Threshold(threshold.grade().symbol(), threshold.mark());
  }
}
