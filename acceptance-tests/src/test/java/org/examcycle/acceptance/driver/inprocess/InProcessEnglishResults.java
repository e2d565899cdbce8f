package org.examcycle.acceptance.driver.inprocess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultSeen;
import org.examcycle.application.result.english.ReadCentreResults;
import org.examcycle.application.result.english.ReadMyResult;
import org.examcycle.application.result.english.ReadMyStatement;
import org.examcycle.application.result.english.ReleaseResults;
import org.examcycle.application.result.english.ResultView;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.ResultAnswer;

@PerScenario
class InProcessEnglishResults implements EnglishResultDriver {

  private final Calls calls;
  private final ReleaseResults releaseResults;
  private final ReadMyResult readMyResult;
  private final ReadCentreResults readCentreResults;
  private final ReadMyStatement readMyStatement;

  InProcessEnglishResults(
      Calls calls,
      ReleaseResults releaseResults,
      ReadMyResult readMyResult,
      ReadCentreResults readCentreResults,
      ReadMyStatement readMyStatement) {
    this.calls = calls;
    this.releaseResults = releaseResults;
    this.readMyResult = readMyResult;
    this.readCentreResults = readCentreResults;
    this.readMyStatement = readMyStatement;
  }

  @Override
  public Outcome<Integer> release(Actor by, String examDate, List<String> candidateIds) {
    var command =
        new ReleaseResults.Command(
            ExamDateKey.of(examDate), candidateIds.stream().map(CandidateId::of).toList());
    return calls.ask(releaseResults, by, command).map(ReleaseResults.Done::released);
  }

  @Override
  public Outcome<Told> result(Actor candidate) {
    return calls
        .ask(readMyResult, candidate, new ReadMyResult.Question())
        .map(InProcessEnglishResults::told);
  }

  @Override
  public Outcome<List<Told>> results(Actor by, String sitting, int pageSize) {
    var all = new ArrayList<Told>();
    var after = Optional.<String>empty();
    do {
      var question =
          new ReadCentreResults.Question(
              SittingKey.of(sitting), new org.examcycle.application.paging.Page(after, pageSize));
      var answer = calls.ask(readCentreResults, by, question);
      if (!answer.isGranted()) {
        return Outcome.refused(answer.reasons());
      }
      answer.seen().items().stream().map(InProcessEnglishResults::told).forEach(all::add);
      after = answer.seen().next();
    } while (after.isPresent());
    return Outcome.granted(all);
  }

  @Override
  public Outcome<Statement> statement(Actor candidate) {
    return calls
        .ask(readMyStatement, candidate, new ReadMyStatement.Question())
        .map(InProcessEnglishResults::statement);
  }

  @Override
  public Outcome<Page> statementPage(Actor candidate) {
    throw new UnsupportedOperationException("a page is made by who speaks HTTP");
  }

  private static Told told(ResultView view) {
    return switch (view.answer()) {
      case ResultAnswer.NotYet(var opens, var lastDay) ->
          told(view, "NOT_YET", Optional.of(opens), Optional.of(lastDay));
      case ResultAnswer.ExpectBy(var lastDay) ->
          told(view, "EXPECT_BY", Optional.empty(), Optional.of(lastDay));
      case ResultAnswer.Pending _ -> told(view, "PENDING", Optional.empty(), Optional.empty());
      case ResultAnswer.Withheld _ ->
          told(view, "WITHHELD_ASK_CENTRE", Optional.empty(), Optional.empty());
      case ResultAnswer.AskCentre _ -> told(view, "ASK_CENTRE", Optional.empty(), Optional.empty());
      case ResultAnswer.NoResult _ -> told(view, "NO_RESULT", Optional.empty(), Optional.empty());
      case ResultAnswer.Result _ -> told(view, "RESULT", Optional.empty(), Optional.empty());
    };
  }

  private static Told told(
      ResultView view, String answer, Optional<LocalDate> opens, Optional<LocalDate> lastDay) {
    return new Told(
        view.candidate().value(),
        view.name().latin(),
        view.examName(),
        view.sitting().examDate().date(),
        view.sitting().centre().value(),
        answer,
        opens,
        lastDay,
        view.answer() instanceof ResultAnswer.NoResult(var absence)
            ? Optional.of(absence.name())
            : Optional.empty(),
        view.answer() instanceof ResultAnswer.Result(var result)
            ? Optional.of(EnglishResults.seen(result))
            : Optional.empty());
  }

  private static Statement statement(org.examcycle.application.result.english.Statement statement) {
    return new Statement(
        statement.candidate().value(),
        statement.name().latin(),
        statement.examName(),
        statement.sitting().examDate().date(),
        statement.sitting().centre().value(),
        new ResultSeen(
            statement.result(),
            statement.overall(),
            statement.level().map(CefrLevel::label),
            statement.frameworkTitle(),
            statement.components().stream().map(EnglishResults::score).toList(),
            statement.endorsed()),
        false,
        true,
        statement.lowest(),
        statement.highest(),
        statement.scale().stream()
            .map(level -> new Band(level.level().label(), level.from(), level.to()))
            .toList(),
        statement.bands().stream()
            .map(band -> new Band(band.label(), band.from(), band.to()))
            .toList());
  }
}
