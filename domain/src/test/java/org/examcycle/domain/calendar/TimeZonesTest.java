package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Africa/Maputo",
        "America/Argentina/Buenos_Aires",
        "America/Port-au-Prince",
        "Asia/Calcutta",
        "US/East-Indiana"
      })
  void are_of_places_and_utc(String name) {
    assertThat(TimeZones.parse(name)).contains(ZoneId.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SystemV/AST4",
        "SystemV/AST4ADT",
        "Etc/GMT+5",
        "Etc/UTC",
        "EST5EDT",
        "GMT",
        "Z",
        "+02:00",
        "UTC+2",
        "Europe/Londn",
        "europe/london",
        "Europe/London ",
        ""
      })
  void are_no_others(String name) {
    assertThat(TimeZones.parse(name)).isEmpty();
  }

  @Test
  void have_the_form_where_a_place_is_named() {
    assertThat(ZoneId.getAvailableZoneIds())
        .filteredOn(name -> name.matches("(Africa|America|Asia|Atlantic|Australia|Europe)/.*"))
        .hasSizeGreaterThan(400)
        .allSatisfy(name -> assertThat(TimeZones.parse(name)).isPresent());
  }
}
