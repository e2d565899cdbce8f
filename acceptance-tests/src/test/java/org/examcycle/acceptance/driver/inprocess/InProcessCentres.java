package org.examcycle.acceptance.driver.inprocess;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CentreDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.centre.ApproveForSyllabuses;
import org.examcycle.application.centre.CentreDetails;
import org.examcycle.application.centre.ChangeCentre;
import org.examcycle.application.centre.ListCentres;
import org.examcycle.application.centre.ReadCentre;
import org.examcycle.application.centre.RegisterAssociate;
import org.examcycle.application.centre.RegisterCentre;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;

@PerScenario
class InProcessCentres implements CentreDriver {

  private final Calls calls;
  private final RegisterAssociate registerAssociate;
  private final RegisterCentre registerCentre;
  private final ChangeCentre changeCentre;
  private final ApproveForSyllabuses approve;
  private final ReadCentre readCentre;
  private final ListCentres listCentres;

  InProcessCentres(
      Calls calls,
      RegisterAssociate registerAssociate,
      RegisterCentre registerCentre,
      ChangeCentre changeCentre,
      ApproveForSyllabuses approve,
      ReadCentre readCentre,
      ListCentres listCentres) {
    this.calls = calls;
    this.registerAssociate = registerAssociate;
    this.registerCentre = registerCentre;
    this.changeCentre = changeCentre;
    this.approve = approve;
    this.readCentre = readCentre;
    this.listCentres = listCentres;
  }

  @Override
  public Outcome<String> registerAssociate(Actor by, String code, String name) {
    var associate = new Associate(AssociateCode.of(code), name);
    return calls
        .ask(registerAssociate, by, new RegisterAssociate.Command(associate))
        .map(registered -> registered.associate().value());
  }

  @Override
  public Outcome<Long> register(Actor by, CentreRow centre) {
    return calls
        .ask(
            registerCentre,
            by,
            new RegisterCentre.Command(CentreNumber.of(centre.number()), details(centre)))
        .map(RegisterCentre.Registered::version);
  }

  @Override
  public Outcome<Long> change(Actor by, long version, CentreRow centre) {
    return calls
        .ask(
            changeCentre,
            by,
            new ChangeCentre.Command(CentreNumber.of(centre.number()), version, details(centre)))
        .map(ChangeCentre.Changed::version);
  }

  @Override
  public Outcome<Long> approve(Actor by, String centre, long version, Set<String> syllabuses) {
    var codes = syllabuses.stream().map(SyllabusCode::of).collect(Collectors.toSet());
    return calls
        .ask(approve, by, new ApproveForSyllabuses.Command(CentreNumber.of(centre), version, codes))
        .map(ApproveForSyllabuses.Approved::version);
  }

  @Override
  public Outcome<CentreSeen> centre(Actor by, String centre) {
    return calls.ask(readCentre, by, CentreNumber.of(centre)).map(InProcessCentres::seen);
  }

  @Override
  public Outcome<List<String>> centres(Actor by, int pageSize) {
    return Pages.all(pageSize, page -> calls.ask(listCentres, by, page))
        .map(all -> all.stream().map(centre -> centre.number().value()).toList());
  }

  private static CentreDetails details(CentreRow row) {
    return new CentreDetails(
        row.name(),
        CentreStatus.valueOf(row.status()),
        row.head(),
        row.examsOfficer(),
        CountryCode.of(row.country()),
        AdministrativeZone.of(row.zone()),
        ZoneId.of(row.timeZone()),
        row.associate().map(AssociateCode::of));
  }

  private static CentreSeen seen(Centre centre) {
    return new CentreSeen(
        new CentreRow(
            centre.number().value(),
            centre.name(),
            centre.status().name(),
            centre.head(),
            centre.examsOfficer(),
            centre.country().value(),
            centre.zone().number(),
            centre.timeZone().getId(),
            centre.associate().map(AssociateCode::value)),
        centre.syllabuses().stream().map(SyllabusCode::value).collect(Collectors.toSet()),
        centre.version());
  }
}
