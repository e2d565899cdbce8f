package org.examcycle.testkit.centre;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;

/** Makes centres for tests. */
public final class Centres {

  private Centres() {}

  /**
   * An approved centre of Mozambique, in zone 3, at version 1, that deals with the board itself.
   */
  public static Centre centre(String number, String... syllabuses) {
    return new Centre(
        CentreNumber.of(number),
        "Escola Internacional “Ñandú”",
        CentreStatus.APPROVED,
        "Amélia Macuácua",
        "José Tembe",
        CountryCode.of("MZ"),
        AdministrativeZone.of(3),
        ZoneId.of("Africa/Maputo"),
        Optional.empty(),
        Arrays.stream(syllabuses).map(SyllabusCode::of).collect(Collectors.toSet()),
        1);
  }

  public static Centre with(
      Centre centre, CentreStatus status, Optional<AssociateCode> associate, long version) {
    return new Centre(
        centre.number(),
        centre.name(),
        status,
        centre.head(),
        centre.examsOfficer(),
        centre.country(),
        centre.zone(),
        centre.timeZone(),
        associate,
        centre.syllabuses(),
        version);
  }
}
