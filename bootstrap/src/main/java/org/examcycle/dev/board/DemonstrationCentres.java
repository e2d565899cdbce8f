package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.centre.ApproveForSyllabuses;
import org.examcycle.application.centre.CentreDetails;
import org.examcycle.application.centre.RegisterAssociate;
import org.examcycle.application.centre.RegisterCentre;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;

/** Centres in six zones of the world, one in the UK, one attached to an Associate. */
final class DemonstrationCentres {

  private static final Associate ASSOCIATE =
      new Associate(AssociateCode.of("BCMZ"), "Associação de Exames da Baía");

  private final RegisterAssociate registerAssociate;
  private final RegisterCentre registerCentre;
  private final ApproveForSyllabuses approve;

  DemonstrationCentres(
      RegisterAssociate registerAssociate,
      RegisterCentre registerCentre,
      ApproveForSyllabuses approve) {
    this.registerAssociate = registerAssociate;
    this.registerCentre = registerCentre;
    this.approve = approve;
  }

  /**
   * @param caller who deals with the board for it: its officer, or its Associate
   */
  record Registered(CentreNumber number, CountryCode country, ZoneId zone, Caller caller) {}

  /** Whoever has it has all of the demonstration. */
  static CentreNumber first() {
    return Table.read("centres.csv", row -> CentreNumber.of(row.getField("centre"))).getFirst();
  }

  List<Registered> register(Set<SyllabusCode> syllabuses, Instant now) {
    Given.byTheBoard(registerAssociate, new RegisterAssociate.Command(ASSOCIATE), now);
    return Table.read("centres.csv", row -> register(row, syllabuses, now));
  }

  private Registered register(NamedCsvRecord row, Set<SyllabusCode> syllabuses, Instant now) {
    var number = CentreNumber.of(row.getField("centre"));
    var associate =
        Optional.of(row.getField("associate"))
            .filter(code -> !code.isEmpty())
            .map(AssociateCode::of);
    var details =
        new CentreDetails(
            row.getField("name"),
            CentreStatus.APPROVED,
            row.getField("head"),
            row.getField("exams_officer"),
            CountryCode.of(row.getField("country")),
            AdministrativeZone.of(Integer.parseInt(row.getField("zone"))),
            ZoneId.of(row.getField("time_zone")),
            associate);
    var made = Given.byTheBoard(registerCentre, new RegisterCentre.Command(number, details), now);
    Given.byTheBoard(
        approve, new ApproveForSyllabuses.Command(number, made.version(), syllabuses), now);
    return new Registered(
        number, details.country(), details.timeZone(), callerOf(number, associate));
  }

  private static Caller callerOf(CentreNumber number, Optional<AssociateCode> associate) {
    return associate
        .<Caller>map(code -> new Caller.AssociateOfficer("demonstration", false, code))
        .orElseGet(() -> Given.officerOf(number));
  }
}
