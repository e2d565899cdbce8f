package org.examcycle.rest.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.rest.value.Words;

/**
 * A centre to be registered (INT-PRE-01).
 *
 * @param number two letters and three digits, or five digits in the UK
 * @param country two capital letters of ISO 3166
 * @param zone the administrative zone, 1 to 6
 * @param timeZone by its IANA name
 * @param associate through whom it deals with the board; absent: it does so itself
 */
record NewCentreRequest(
    @NotNull CentreNumber number,
    @Words @Size(max = 200) String name,
    @NotNull CentreStatus status,
    @Words @Size(max = 200) String head,
    @Words @Size(max = 200) String examsOfficer,
    @NotNull CountryCode country,
    @NotNull AdministrativeZone zone,
    @NotNull ZoneId timeZone,
    Optional<AssociateCode> associate) {}
