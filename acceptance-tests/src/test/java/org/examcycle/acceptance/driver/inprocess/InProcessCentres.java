package org.examcycle.acceptance.driver.inprocess;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.examcycle.application.centre.ReadAssociate;
import org.examcycle.application.centre.ReadCentre;
import org.examcycle.application.centre.ReadMyself;
import org.examcycle.application.centre.RegisterAssociate;
import org.examcycle.application.centre.RegisterCentre;
import org.examcycle.application.usecase.Caller;
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
  private final ReadAssociate readAssociate;
  private final ReadMyself readMyself;

  InProcessCentres(
      Calls calls,
      RegisterAssociate registerAssociate,
      RegisterCentre registerCentre,
      ChangeCentre changeCentre,
      ApproveForSyllabuses approve,
      ReadCentre readCentre,
      ListCentres listCentres,
      ReadAssociate readAssociate,
      ReadMyself readMyself) {
    this.calls = calls;
    this.registerAssociate = registerAssociate;
    this.registerCentre = registerCentre;
    this.changeCentre = changeCentre;
    this.approve = approve;
    this.readCentre = readCentre;
    this.listCentres = listCentres;
    this.readAssociate = readAssociate;
    this.readMyself = readMyself;
  }

  @Override
  public Outcome<String> registerAssociate(Actor by, String code, String name) {
    var associate = new Associate(AssociateCode.of(code), name);
    return calls
        .ask(registerAssociate, by, new RegisterAssociate.Command(associate))
        .map(registered -> registered.associate().value());
  }

  @Override
  public Outcome<String> associate(Actor by, String code) {
    return calls.ask(readAssociate, by, AssociateCode.of(code)).map(Associate::name);
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
    return change(by, version, centre, Optional.empty());
  }

  @Override
  public Outcome<Long> changeGivingBack(Actor by, long version, CentreRow centre, String reason) {
    return change(by, version, centre, Optional.of(reason));
  }

  private Outcome<Long> change(Actor by, long version, CentreRow centre, Optional<String> back) {
    var command =
        new ChangeCentre.Command(CentreNumber.of(centre.number()), version, details(centre), back);
    return calls.ask(changeCentre, by, command).map(ChangeCentre.Changed::version);
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

  @Override
  public Outcome<Myself> myself(Actor by) {
    return calls.ask(readMyself, by, new ReadMyself.Question()).map(InProcessCentres::seen);
  }

  private static Myself seen(Caller caller) {
    return switch (caller) {
      case Caller.BoardOfficer officer ->
          new Myself(
              "board",
              officer.isPerson(),
              officer.kinds().stream()
                  .map(kind -> kind.name().substring("BOARD_".length()).toLowerCase(Locale.ROOT))
                  .collect(Collectors.toSet()),
              Optional.empty(),
              Optional.empty());
      case Caller.CentreOfficer officer ->
          new Myself(
              "centre",
              officer.isPerson(),
              Set.of(),
              Optional.of(officer.centre().value()),
              Optional.empty());
      case Caller.AssociateOfficer officer ->
          new Myself(
              "associate",
              officer.isPerson(),
              Set.of(),
              Optional.empty(),
              Optional.of(officer.associate().value()));
      case Caller.CandidateSelf _,
          Caller.OrganisationOfficer _,
          Caller.ResearchWorker _,
          Caller.Anybody _,
          Caller.Job _ ->
          throw new IllegalArgumentException("no step asks as " + caller.kinds());
    };
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
