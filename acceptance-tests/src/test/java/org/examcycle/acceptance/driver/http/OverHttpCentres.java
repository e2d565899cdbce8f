package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CentreDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpCentres implements CentreDriver {

  private final Clients clients;

  OverHttpCentres(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<String> registerAssociate(Actor by, String code, String name) {
    var associate = new CentreClient.AssociateBody(code, name);
    return Clients.asked(() -> as(by).registerAssociate(associate).code());
  }

  @Override
  public Outcome<String> associate(Actor by, String code) {
    return Clients.asked(() -> as(by).associate(code).name());
  }

  @Override
  public Outcome<Long> register(Actor by, CentreRow row) {
    var centre =
        new CentreClient.NewCentre(
            row.number(),
            row.name(),
            row.status(),
            row.head(),
            row.examsOfficer(),
            row.country(),
            String.valueOf(row.zone()),
            row.timeZone(),
            row.associate());
    return Clients.asked(() -> Versions.of(as(by).register(centre)));
  }

  @Override
  public Outcome<Long> change(Actor by, long version, CentreRow row) {
    return change(by, version, row, Optional.empty());
  }

  @Override
  public Outcome<Long> changeGivingBack(Actor by, long version, CentreRow row, String reason) {
    return change(by, version, row, Optional.of(reason));
  }

  private Outcome<Long> change(Actor by, long version, CentreRow row, Optional<String> back) {
    var fields =
        new CentreClient.CentreFields(
            row.name(),
            row.status(),
            row.head(),
            row.examsOfficer(),
            row.country(),
            String.valueOf(row.zone()),
            row.timeZone(),
            row.associate(),
            back);
    return Clients.asked(
        () -> Versions.of(as(by).change(row.number(), Versions.tag(version), fields)));
  }

  @Override
  public Outcome<Long> approve(Actor by, String centre, long version, Set<String> syllabuses) {
    var approval = new CentreClient.Approval(syllabuses);
    return Clients.asked(
        () -> Versions.of(as(by).approve(centre, Versions.tag(version), approval)));
  }

  @Override
  public Outcome<CentreSeen> centre(Actor by, String centre) {
    return Clients.asked(() -> as(by).read(centre)).map(OverHttpCentres::seen);
  }

  @Override
  public Outcome<List<String>> centres(Actor by, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(pageSize, after)).stream()
                .map(CentreClient.CentreBody::number)
                .toList());
  }

  @Override
  public Outcome<Myself> myself(Actor by) {
    return Clients.asked(() -> as(by).myself())
        .map(
            body ->
                new Myself(
                    body.kind(), body.person(), body.duties(), body.centre(), body.associate()));
  }

  private CentreClient as(Actor by) {
    return clients.as(by, CentreClient.class);
  }

  private static CentreSeen seen(CentreClient.CentreBody body) {
    var row =
        new CentreRow(
            body.number(),
            body.name(),
            body.status(),
            body.head(),
            body.examsOfficer(),
            body.country(),
            Integer.parseInt(body.zone()),
            body.timeZone(),
            body.associate());
    return new CentreSeen(row, body.syllabuses(), body.version());
  }
}
