package org.examcycle.testkit.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.result.online.Attempts.Attempt;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Attempts} does. */
public abstract class AttemptsContract {

  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");
  private static final String AMIRA = "ATT000001";
  private static final String BILAL = "ATT000002";

  private int made;

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  private Attempts attempts() {
    return ports().get(Attempts.class);
  }

  private Attempt attempt(Kind kind, String candidate, String caller, long secondsAgo) {
    return new Attempt(
        new UUID(0xa77e_0000_0000_7000L, ++made),
        kind,
        candidate,
        caller,
        NOW.minusSeconds(secondsAgo));
  }

  private Attempt added(Kind kind, String candidate, String caller, long secondsAgo) {
    var attempt = attempt(kind, candidate, caller, secondsAgo);
    attempts().add(attempt);
    return attempt;
  }

  @Test
  final void earlier_ones_are_told_by_id_and_by_caller() {
    added(Kind.NUMBERS, AMIRA, "here", 3);
    added(Kind.NUMBERS, AMIRA, "there", 2);
    added(Kind.NUMBERS, BILAL, "here", 1);

    var earlier = attempts().before(attempt(Kind.NUMBERS, AMIRA, "here", 0), NOW.minusSeconds(60));

    assertThat(earlier.onId()).containsExactlyInAnyOrder(NOW.minusSeconds(3), NOW.minusSeconds(2));
    assertThat(earlier.byCaller())
        .containsExactlyInAnyOrder(NOW.minusSeconds(3), NOW.minusSeconds(1));
  }

  @Test
  final void only_those_after_the_instant_count() {
    added(Kind.NUMBERS, AMIRA, "here", 60);
    added(Kind.NUMBERS, AMIRA, "here", 59);

    var earlier = attempts().before(attempt(Kind.NUMBERS, AMIRA, "here", 0), NOW.minusSeconds(60));

    assertThat(earlier.onId()).containsExactly(NOW.minusSeconds(59));
    assertThat(earlier.byCaller()).containsExactly(NOW.minusSeconds(59));
  }

  @Test
  final void each_kind_is_counted_for_itself() {
    added(Kind.PASSWORD, AMIRA, "here", 1);
    added(Kind.LINK, AMIRA, "here", 1);

    var earlier = attempts().before(attempt(Kind.NUMBERS, AMIRA, "here", 0), NOW.minusSeconds(60));

    assertThat(earlier.onId()).isEmpty();
    assertThat(earlier.byCaller()).isEmpty();
  }

  @Test
  final void one_that_turned_out_right_counts_no_more() {
    var right = added(Kind.NUMBERS, AMIRA, "here", 2);
    added(Kind.NUMBERS, AMIRA, "here", 1);

    attempts().forgive(right.id());

    assertThat(attempts().before(right, NOW.minusSeconds(60)).onId())
        .containsExactly(NOW.minusSeconds(1));
  }

  @Test
  final void with_a_new_secret_number_those_of_the_old_one_count_no_more() {
    var first = added(Kind.NUMBERS, AMIRA, "here", 2);
    added(Kind.NUMBERS, BILAL, "there", 1);
    var other = added(Kind.PASSWORD, AMIRA, "here", 1);

    attempts().forgiveAll(Kind.NUMBERS, AMIRA);

    assertThat(attempts().before(first, NOW.minusSeconds(60)).onId()).isEmpty();
    assertThat(
            attempts()
                .before(attempt(Kind.NUMBERS, BILAL, "there", 0), NOW.minusSeconds(60))
                .onId())
        .hasSize(1);
    assertThat(attempts().before(other, NOW.minusSeconds(60)).onId()).hasSize(1);
  }
}
