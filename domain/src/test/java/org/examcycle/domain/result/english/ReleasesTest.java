package org.examcycle.domain.result.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.examcycle.domain.result.english.Outcomes.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.result.english.Releases.Superseded;
import org.junit.jupiter.api.Test;

class ReleasesTest {

  private static final List<String> ROWS = List.of("FCE-scale/1");
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 16));
  private static final Instant LAST_SECOND_BEFORE = Instant.parse("2027-07-04T22:59:59Z");
  private static final Instant OPENING = Instant.parse("2027-07-04T23:00:00Z");
  private static final Instant LATER = Instant.parse("2027-08-31T23:30:00Z");

  @Test
  void the_last_release_stands() {
    assertThat(Releases.NONE.current()).isEmpty();
    assertThat(
            Releases.NONE.plus(OPENING, result(150), ROWS).plus(LATER, result(151), ROWS).current())
        .contains(new Release(2, LATER, result(151), ROWS));
  }

  @Test
  void a_result_that_was_shown_and_replaced_is_superseded_from_that_day_in_london_on() {
    var replaced = Releases.NONE.plus(OPENING, result(150), ROWS).plus(LATER, result(151), ROWS);

    assertThat(replaced.superseded(WINDOW))
        .containsExactly(new Superseded(result(150), LocalDate.of(2027, 9, 1)));
  }

  @Test
  void one_that_was_replaced_before_the_window_opened_was_never_shown() {
    var first = Releases.NONE.plus(LAST_SECOND_BEFORE.minusSeconds(60), result(150), ROWS);

    assertThat(first.plus(LAST_SECOND_BEFORE, result(151), ROWS).superseded(WINDOW)).isEmpty();
    assertThat(first.plus(OPENING, result(151), ROWS).superseded(WINDOW)).hasSize(1);
  }

  @Test
  void only_results_are_superseded_and_each_by_the_next_release() {
    var releases =
        Releases.NONE
            .plus(OPENING, new ExamOutcome.Pending(), ROWS)
            .plus(OPENING, result(150), ROWS)
            .plus(OPENING, new ExamOutcome.Withheld(false), ROWS)
            .plus(LATER, result(150), ROWS)
            .plus(LATER, result(151), ROWS);

    assertThat(releases.superseded(WINDOW))
        .containsExactly(
            new Superseded(result(150), LocalDate.of(2027, 7, 5)),
            new Superseded(result(150), LocalDate.of(2027, 9, 1)));
  }

  @Test
  void they_are_numbered_one_by_one() {
    var second = new Release(2, OPENING, result(150), ROWS);

    assertThatIllegalArgumentException().isThrownBy(() -> new Releases(List.of(second)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Release(0, OPENING, result(150), ROWS));
  }
}
