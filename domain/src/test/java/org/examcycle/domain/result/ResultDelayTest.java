package org.examcycle.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.examcycle.domain.calendar.SeriesCode;
import org.junit.jupiter.api.Test;

class ResultDelayTest {

  private static final Instant OUT = Instant.parse("2026-08-18T05:00:00Z");
  private static final SeriesCode JUNE = SeriesCode.of("2026-06");

  @Test
  void it_is_over_so_many_hours_after_results_came_out() {
    var day = new ResultDelay(24);

    assertThat(day.isOver(OUT, Instant.parse("2026-08-19T04:59:59.999999999Z"))).isFalse();
    assertThat(day.isOver(OUT, Instant.parse("2026-08-19T05:00:00Z"))).isTrue();
    assertThat(ResultDelay.NONE.isOver(OUT, OUT)).isTrue();
  }

  @Test
  void it_is_of_two_weeks_at_most() {
    assertThat(new ResultDelay(336).hours()).isEqualTo(336);
    assertThatThrownBy(() -> new ResultDelay(337)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ResultDelay(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void once_results_are_out_it_gets_no_longer() {
    var day = new ResultDelay(24);

    assertThat(day.refusalAfter(ResultDelay.NONE, JUNE, false)).isEmpty();
    assertThat(day.refusalAfter(day, JUNE, true)).isEmpty();
    assertThat(ResultDelay.NONE.refusalAfter(day, JUNE, true)).isEmpty();
    assertThat(new ResultDelay(25).refusalAfter(day, JUNE, true))
        .contains(new ReleaseRefusal.ResultsDelayedTooLate(JUNE));
  }
}
