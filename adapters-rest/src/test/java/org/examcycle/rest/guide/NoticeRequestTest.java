package org.examcycle.rest.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.junit.jupiter.api.Test;

class NoticeRequestTest {

  private static NoticeRequest ofZones(int... zones) {
    return new NoticeRequest(
        "A new form",
        "As it says.",
        Optional.empty(),
        Optional.empty(),
        IntStream.of(zones).mapToObj(AdministrativeZone::of).toList());
  }

  @Test
  void names_each_zone_once() {
    assertThat(ofZones(3, 4).command().audience().zones()).hasSize(2);
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> ofZones(3, 4, 3).command())
        .satisfies(
            refused ->
                assertThat(refused.flaws())
                    .isEqualTo(List.of(Flaw.body("/zones/2", "duplicate-zone"))));
  }
}
