package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ScoreDriver;

@PerScenario
class OverHttpScores implements ScoreDriver {

  private final Clients clients;

  OverHttpScores(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Recorded> record(Actor by, String examDate, List<ScoresRow> candidates) {
    return Clients.asked(() -> send(as(by), examDate, candidates))
        .map(done -> new Recorded(done.recorded(), done.unchanged()));
  }

  /** Scores come as a file; that a result is held is said of one candidate and another. */
  private static ScoreClient.Recorded send(
      ScoreClient client, String examDate, List<ScoresRow> candidates) {
    if (candidates.stream().allMatch(row -> row.hold().isPresent())) {
      return client.record(
          examDate,
          new ScoreClient.Sheets(candidates.stream().map(OverHttpScores::sheet).toList()));
    }
    var lines = candidates.stream().flatMap(OverHttpScores::lines).toList();
    return client.record(
        examDate, CsvText.of("candidateId,component,recorded", lines, line -> line));
  }

  private static ScoreClient.Sheet sheet(ScoresRow row) {
    return new ScoreClient.Sheet(
        row.candidateId(),
        row.scores().entrySet().stream()
            .map(one -> score(one.getKey(), one.getValue().toUpperCase(Locale.ROOT)))
            .toList(),
        row.hold().map(hold -> hold.toUpperCase(Locale.ROOT)));
  }

  private static ScoreClient.Score score(String component, String recorded) {
    var absent = Optional.of(recorded).filter(text -> text.matches("[A-Z]+"));
    return new ScoreClient.Score(
        component,
        absent.isPresent() ? Optional.empty() : Optional.of(Integer.valueOf(recorded)),
        absent);
  }

  private static Stream<List<String>> lines(ScoresRow row) {
    return Stream.concat(
        row.scores().entrySet().stream()
            .map(one -> List.of(row.candidateId(), one.getKey(), one.getValue())),
        row.hold().stream().map(hold -> List.of(row.candidateId(), "", hold)));
  }

  @Override
  public Outcome<List<Decided>> outcomes(Actor by, String entry) {
    return Clients.asked(() -> as(by).outcome(entry))
        .map(found -> found.outcomes().stream().map(OverHttpScores::seen).toList());
  }

  private static Decided seen(ScoreClient.Decided body) {
    return new Decided(
        body.outcome(),
        body.certificate(),
        body.overall(),
        body.grade(),
        body.gradeName(),
        body.result(),
        body.level(),
        body.frameworkTitle(),
        body.endorsed(),
        body.components().stream()
            .map(
                one ->
                    new ComponentSeen(
                        one.component(), one.trueScore(), one.shown(), one.orBelow(), one.exempt()))
            .toList(),
        body.rowSets());
  }

  private ScoreClient as(Actor by) {
    return clients.as(by, ScoreClient.class);
  }
}
