package org.examcycle.testkit.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ReleaseRepository} does. */
public abstract class ReleaseRepositoryContract {

  private static final EnglishEntryId AMIRA = new EnglishEntryId(new UUID(0x7000, 1));
  private static final EnglishEntryId BILAL = new EnglishEntryId(new UUID(0x7000, 2));
  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00.123456Z");

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  private ReleaseRepository releases() {
    return ports().get(ReleaseRepository.class);
  }

  private static Released released(EnglishEntryId entry, int number, int outcome) {
    return new Released(entry, number, NOW.plusSeconds(number), outcome);
  }

  @Test
  final void what_was_added_is_found_by_entry_the_first_first() {
    assertThat(releases().add(List.of(released(AMIRA, 1, 1), released(BILAL, 1, 3)))).isTrue();
    assertThat(releases().add(List.of(released(AMIRA, 2, 4)))).isTrue();

    assertThat(releases().of(List.of(AMIRA, BILAL)))
        .isEqualTo(
            Map.of(
                AMIRA, List.of(released(AMIRA, 1, 1), released(AMIRA, 2, 4)),
                BILAL, List.of(released(BILAL, 1, 3))));
  }

  @Test
  final void only_what_was_asked_for_is_found_and_nothing_of_who_has_none() {
    releases().add(List.of(released(AMIRA, 1, 1)));

    assertThat(releases().of(List.of(BILAL))).isEmpty();
    assertThat(releases().of(List.of())).isEmpty();
  }

  @Test
  final void a_number_is_given_once() {
    releases().add(List.of(released(AMIRA, 1, 1)));

    assertThat(releases().add(List.of(released(AMIRA, 1, 2)))).isFalse();
    assertThat(releases().of(List.of(AMIRA)).get(AMIRA)).containsExactly(released(AMIRA, 1, 1));
  }

  @Test
  final void nothing_is_added_of_nothing() {
    assertThat(releases().add(List.of())).isTrue();
  }
}
