package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

  private static final Instant NOW = Instant.parse("2026-08-11T05:00:00Z");

  private final RandomIds ids = new RandomIds(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void an_id_is_of_version_7_and_begins_with_the_milliseconds_of_the_clock() {
    var id = ids.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void ids_made_one_after_the_other_are_in_order() {
    assertThat(Stream.generate(ids::next).limit(1000).map(Object::toString)).isSorted();
  }

  @Test
  void a_reference_has_144_random_bits_in_characters_that_a_url_carries() {
    assertThat(ids.unguessable()).matches("[A-Za-z0-9_-]{24}");
    assertThat(Stream.generate(ids::unguessable).limit(1000)).doesNotHaveDuplicates();
  }
}
