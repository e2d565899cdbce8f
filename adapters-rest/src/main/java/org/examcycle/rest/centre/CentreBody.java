package org.examcycle.rest.centre;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;

/**
 * A centre (INT-PRE-01).
 *
 * @param route under which regulations it works, by the form of its number
 * @param associate through whom it deals with the board; absent: it does so itself
 * @param syllabuses that it may enter, in order
 * @param version to be sent as {@code If-Match} with a change
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CentreBody(
    CentreNumber number,
    String name,
    CentreStatus status,
    Route route,
    String head,
    String examsOfficer,
    CountryCode country,
    AdministrativeZone zone,
    ZoneId timeZone,
    Optional<AssociateCode> associate,
    List<SyllabusCode> syllabuses,
    long version) {}
