package org.examcycle.rest.guide;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.guide.PublishNotice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Audience;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.Once;
import org.examcycle.rest.value.Words;

/**
 * Something that centres are to be told (INT-PRE-09).
 *
 * @param series that it is about; absent for any
 * @param family of qualifications that a centre must be approved for; absent for every centre
 * @param zones in which a centre must lie; none for all
 */
record NoticeRequest(
    @Words @Size(max = 200) String title,
    @Words @Size(max = 20_000) String text,
    Optional<SeriesCode> series,
    Optional<@Size(min = 1, max = 100) String> family,
    @NotNull @Size(max = 6) List<@NotNull AdministrativeZone> zones) {

  /**
   * @throws Malformed if a zone stands there twice
   */
  PublishNotice.Command command() {
    Once.check(zones, at -> "/zones/" + at, "duplicate-zone");
    return new PublishNotice.Command(title, text, new Audience(series, family, Set.copyOf(zones)));
  }
}
