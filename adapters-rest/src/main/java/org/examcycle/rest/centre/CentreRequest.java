package org.examcycle.rest.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.rest.value.Words;

/**
 * All that is recorded of a centre besides its number and the syllabuses it may enter (INT-PRE-01).
 *
 * @param country two capital letters of ISO 3166
 * @param zone the administrative zone, 1 to 6
 * @param timeZone by its IANA name
 * @param associate through whom it deals with the board; absent: it does so itself
 * @param givingBack why what waits for the Associate is given back when the centre leaves it, in
 *     words for the centre to read; absent: the Associate settles it first (INT-PRE-02)
 */
record CentreRequest(
    @Words @Size(max = 200) String name,
    @NotNull CentreStatus status,
    @Words @Size(max = 200) String head,
    @Words @Size(max = 200) String examsOfficer,
    @NotNull CountryCode country,
    @NotNull AdministrativeZone zone,
    @NotNull ZoneId timeZone,
    Optional<AssociateCode> associate,
    Optional<@Size(min = 1, max = 2000) String> givingBack) {}
