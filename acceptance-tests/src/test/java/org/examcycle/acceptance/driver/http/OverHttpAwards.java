package org.examcycle.acceptance.driver.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpAwards implements AwardDriver {

  private final Clients clients;

  OverHttpAwards(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Long> importThresholds(
      Actor by, String series, String syllabus, OptionTable table) {
    var file =
        CsvText.of(
            "option,components,max_total," + String.join(",", table.grades()),
            table.rows(),
            row ->
                cells(
                    List.of(row.option(), row.components(), row.maximum()),
                    table.grades(),
                    row.marks()));
    return Clients.asked(() -> Versions.of(as(by).importThresholds(series, syllabus, file)));
  }

  @Override
  public Outcome<Long> importComponentThresholds(
      Actor by, String series, String syllabus, ComponentTable table) {
    var file =
        CsvText.of(
            "component,max_raw," + String.join(",", table.grades()),
            table.rows(),
            row -> cells(List.of(row.component(), row.maximum()), table.grades(), row.marks()));
    return Clients.asked(
        () -> Versions.of(as(by).importComponentThresholds(series, syllabus, file)));
  }

  private static List<?> cells(List<?> first, List<String> grades, Map<String, Integer> marks) {
    var cells = new ArrayList<Object>(first);
    grades.forEach(
        grade -> cells.add(Optional.ofNullable(marks.get(grade)).map(String::valueOf).orElse("")));
    return cells;
  }

  @Override
  public Outcome<List<OptionSeen>> thresholds(Actor by, String series, String syllabus) {
    return Clients.asked(() -> as(by).thresholds(series, syllabus))
        .map(
            body ->
                body.options().stream()
                    .map(
                        row ->
                            new OptionSeen(
                                row.option(),
                                row.maximum(),
                                row.thresholds().stream().map(OverHttpAwards::threshold).toList()))
                    .toList());
  }

  @Override
  public Outcome<Ran> run(Actor by, String series, String syllabus) {
    return Clients.asked(
        () -> {
          var answer = as(by).run(series, syllabus);
          var ran = Objects.requireNonNull(answer.getBody());
          return new Ran(ran.run(), ran.candidates(), Versions.of(answer));
        });
  }

  @Override
  public Outcome<Long> confirm(Actor by, String run, long version) {
    return Clients.asked(() -> Versions.of(as(by).confirm(run, Versions.tag(version))));
  }

  @Override
  public Outcome<List<RunSeen>> runs(Actor by, String series, String syllabus) {
    return Clients.asked(
        () ->
            as(by).runs(series, syllabus).stream()
                .map(
                    run ->
                        new RunSeen(
                            run.id(),
                            run.state(),
                            run.candidates(),
                            run.thresholds(),
                            run.version()))
                .toList());
  }

  @Override
  public Outcome<List<Awarded>> awarded(Actor by, String run, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).results(run, pageSize, after)).stream()
                .map(OverHttpAwards::awarded)
                .toList());
  }

  @Override
  public Outcome<Explained> explain(Actor by, String run, CandidateDriver.Key candidate) {
    return Clients.asked(() -> as(by).explain(run, candidate.centre(), candidate.number()))
        .map(OverHttpAwards::explained);
  }

  private AwardClient as(Actor by) {
    return clients.as(by, AwardClient.class);
  }

  private static Awarded awarded(AwardClient.Awarded body) {
    return new Awarded(
        body.centre(),
        body.candidate(),
        body.option(),
        body.result(),
        body.total(),
        body.pum(),
        body.endorsements());
  }

  private static Explained explained(AwardClient.Explanation body) {
    return new Explained(
        body.result(),
        body.printed(),
        body.pum(),
        body.components().stream().map(OverHttpAwards::counted).toList(),
        body.sum(),
        body.total(),
        body.reached().map(OverHttpAwards::threshold),
        body.missed().map(OverHttpAwards::threshold));
  }

  private static Counted counted(AwardClient.Counted body) {
    return new Counted(
        body.component(),
        body.mark(),
        body.adjusted(),
        body.factor(),
        body.finalMark(),
        body.shown(),
        body.grade());
  }

  private static Threshold threshold(AwardClient.Threshold body) {
    return new Threshold(body.grade(), body.mark());
  }
}
