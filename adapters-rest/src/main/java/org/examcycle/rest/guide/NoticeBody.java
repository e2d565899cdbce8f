package org.examcycle.rest.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Notice;

/**
 * What the board has told centres (INT-PRE-09).
 *
 * @param series that it is about; absent for any
 * @param family of qualifications that it is for; absent for all
 * @param zones that it is for, in order; none for all
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NoticeBody(
    UUID id,
    Instant publishedAt,
    String title,
    String text,
    Optional<SeriesCode> series,
    Optional<String> family,
    List<AdministrativeZone> zones) {

  static NoticeBody of(Notice notice) {
    var audience = notice.audience();
    return new NoticeBody(
        notice.id().value(),
        notice.publishedAt(),
        notice.title(),
        notice.text(),
        audience.series(),
        audience.family(),
        audience.zones().stream().sorted().toList());
  }
}
