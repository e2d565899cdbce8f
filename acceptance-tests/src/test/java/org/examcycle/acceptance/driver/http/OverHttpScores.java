package org.examcycle.acceptance.driver.http;

import java.util.List;
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
    var lines = candidates.stream().flatMap(OverHttpScores::lines).toList();
    var file = CsvText.of("candidateId,component,recorded", lines, line -> line);
    return Clients.asked(() -> as(by).record(examDate, file))
        .map(done -> new Recorded(done.recorded(), done.unchanged()));
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
