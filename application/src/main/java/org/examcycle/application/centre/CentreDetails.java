package org.examcycle.application.centre;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;

/**
 * What the board records of a centre, besides its number and the syllabuses it may enter
 * (INT-PRE-01).
 *
 * @param head the head of centre, by name
 * @param examsOfficer by name
 */
public record CentreDetails(
    String name,
    CentreStatus status,
    String head,
    String examsOfficer,
    CountryCode country,
    AdministrativeZone zone,
    ZoneId timeZone,
    Optional<AssociateCode> associate) {

  Centre as(CentreNumber number, Set<SyllabusCode> syllabuses, long version) {
    return new Centre(
        number,
        name,
        status,
        head,
        examsOfficer,
        country,
        zone,
        timeZone,
        associate,
        syllabuses,
        version);
  }
}
