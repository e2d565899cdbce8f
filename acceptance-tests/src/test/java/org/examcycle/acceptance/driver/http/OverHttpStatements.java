package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.StatementDriver;

@PerScenario
class OverHttpStatements implements StatementDriver {

  private final Clients clients;

  OverHttpStatements(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Integer> issue(Actor by, CandidateDriver.Key candidate) {
    return Clients.asked(
            () -> as(by).issue(candidate.centre(), candidate.series(), candidate.number()))
        .map(StatementClient.Edition::edition);
  }

  @Override
  public Outcome<List<Integer>> editions(Actor by, CandidateDriver.Key candidate) {
    return Clients.asked(
        () ->
            as(by).list(candidate.centre(), candidate.series(), candidate.number()).items().stream()
                .map(StatementClient.Edition::edition)
                .toList());
  }

  @Override
  public Outcome<Statement> statement(Actor by, CandidateDriver.Key candidate, int edition) {
    return Clients.asked(
            () -> as(by).read(candidate.centre(), candidate.series(), candidate.number(), edition))
        .map(OverHttpStatements::statement);
  }

  @Override
  public Outcome<Prints> prints(Actor by, CandidateDriver.Key candidate, int edition) {
    return Clients.asked(
        () -> {
          var page =
              as(by).page(candidate.centre(), candidate.series(), candidate.number(), edition);
          var pdf = as(by).pdf(candidate.centre(), candidate.series(), candidate.number(), edition);
          return new Prints(Digests.of(page), Digests.of(pdf));
        });
  }

  private StatementClient as(Actor by) {
    return clients.as(by, StatementClient.class);
  }

  private static Statement statement(StatementClient.StatementBody body) {
    return new Statement(
        body.name(),
        body.latinName(),
        body.dateOfBirth(),
        body.status(),
        body.syllabuses().stream().map(OverHttpStatements::subject).toList(),
        body.pageSha256(),
        body.pdfSha256());
  }

  private static Subject subject(StatementClient.SyllabusBody body) {
    return new Subject(
        body.syllabus(),
        body.title(),
        body.regulators(),
        body.kind(),
        body.components().stream()
            .map(component -> new Paper(component.component(), sat(component)))
            .toList());
  }

  private static Optional<Sat> sat(StatementClient.ComponentBody body) {
    return body.localDate()
        .map(
            day ->
                new Sat(
                    day,
                    body.session().orElseThrow(),
                    body.keyTime().orElseThrow(),
                    body.localKeyTime().orElseThrow().toLocalTime(),
                    body.sitsAt().orElseThrow().toLocalDateTime()));
  }
}
