package org.examcycle.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.junit.jupiter.api.Test;

class AudienceTest {

  private static final AdministrativeZone THREE = AdministrativeZone.of(3);
  private static final Addressee CENTRE = new Addressee(THREE, Set.of("IGCSE", "A_LEVEL"));

  private static boolean has(Optional<String> family, AdministrativeZone... zones) {
    return new Audience(Optional.empty(), family, Set.of(zones)).has(CENTRE);
  }

  @Test
  void everybody_is_meant_where_nothing_is_said() {
    assertThat(has(Optional.empty())).isTrue();
  }

  @Test
  void a_zone_means_the_centres_in_it() {
    assertThat(has(Optional.empty(), THREE, AdministrativeZone.of(4))).isTrue();
    assertThat(has(Optional.empty(), AdministrativeZone.of(4))).isFalse();
  }

  @Test
  void a_family_means_the_centres_that_are_approved_for_it() {
    assertThat(has(Optional.of("A_LEVEL"))).isTrue();
    assertThat(has(Optional.of("ENGLISH"))).isFalse();
    assertThat(has(Optional.of("A_LEVEL"), AdministrativeZone.of(4))).isFalse();
  }
}
