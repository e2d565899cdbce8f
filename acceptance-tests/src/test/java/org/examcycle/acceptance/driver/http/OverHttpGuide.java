package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.GuideDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpGuide implements GuideDriver {

  private final Clients clients;

  OverHttpGuide(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<List<ActivitySeen>> cycle(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).cycle(centre, series).items())
        .map(items -> items.stream().map(OverHttpGuide::seen).toList());
  }

  @Override
  public Outcome<String> confirmContacts(Actor by, String series, String centre) {
    return Clients.asked(
        () -> {
          as(by).confirmContacts(centre, series);
          return centre;
        });
  }

  @Override
  public Outcome<String> publish(Actor by, NoticeRow row) {
    var notice =
        new GuideClient.NewNotice(
            row.title(),
            "As it says.",
            row.series(),
            row.family(),
            row.zones().stream().map(String::valueOf).toList());
    return Clients.asked(() -> as(by).publish(notice).id());
  }

  @Override
  public Outcome<List<NoticeRow>> noticesOf(
      Actor by, String centre, Optional<String> series, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).noticesOf(centre, series.orElse(null), pageSize, after))
                .stream()
                .map(OverHttpGuide::row)
                .toList());
  }

  @Override
  public Outcome<List<NoticeRow>> noticesOfAssociate(Actor by, String associate, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).noticesOfAssociate(associate, pageSize, after)).stream()
                .map(OverHttpGuide::row)
                .toList());
  }

  private static NoticeRow row(GuideClient.NoticeBody body) {
    return new NoticeRow(
        body.title(),
        body.series(),
        body.family(),
        body.zones().stream().map(Integer::valueOf).collect(Collectors.toSet()));
  }

  @Override
  public Outcome<String> listDocument(Actor by, DocumentRow row) {
    var document = new GuideClient.DocumentBody(row.year(), row.kind(), row.title(), row.place());
    return Clients.asked(() -> as(by).listDocument(document).year());
  }

  @Override
  public Outcome<List<DocumentRow>> documents(Actor by, String year) {
    return Clients.asked(
        () ->
            as(by).documents(year).items().stream()
                .map(body -> new DocumentRow(body.year(), body.kind(), body.title(), body.place()))
                .toList());
  }

  @Override
  public Outcome<String> publishRegulations(Actor by, RegulationsRow row) {
    var regulations =
        new GuideClient.NewRegulations(
            row.year(),
            row.route(),
            row.series(),
            row.rules().stream()
                .map(rule -> new GuideClient.RuleBody(rule.rule(), rule.place(), rule.words()))
                .toList());
    return Clients.asked(() -> as(by).publishRegulations(regulations).year());
  }

  @Override
  public Outcome<List<RuleRow>> regulations(
      Actor by, String year, Optional<String> route, Optional<String> series) {
    return Clients.asked(
        () ->
            as(by).regulations(year, route.orElse(null), series.orElse(null)).items().stream()
                .map(rule -> new RuleRow(rule.rule(), rule.place(), rule.words()))
                .toList());
  }

  @Override
  public Outcome<List<ChangeRow>> changes(Actor by, String year) {
    return Clients.asked(
        () ->
            as(by).changes(year).changes().stream()
                .map(
                    each ->
                        new ChangeRow(
                            each.rule(),
                            each.before().map(GuideClient.TextBody::place),
                            each.after().map(GuideClient.TextBody::place)))
                .toList());
  }

  @Override
  public Outcome<String> nameRegulators(
      Actor by, String syllabus, String year, Set<String> regulators) {
    return Clients.asked(
        () -> {
          as(by)
              .nameRegulators(syllabus, year, new GuideClient.Regulators(List.copyOf(regulators)));
          return year;
        });
  }

  @Override
  public Outcome<List<String>> regulators(Actor by, String syllabus, String year) {
    return Clients.asked(() -> as(by).regulators(syllabus, year).regulators());
  }

  private GuideClient as(Actor by) {
    return clients.as(by, GuideClient.class);
  }

  private static ActivitySeen seen(GuideClient.ActivityBody body) {
    return new ActivitySeen(
        body.phase(),
        body.activity(),
        body.due().map(GuideClient.DueBody::day),
        body.standing()
            .map(standing -> new StandingSeen(standing.state(), standing.done(), standing.all())));
  }
}
