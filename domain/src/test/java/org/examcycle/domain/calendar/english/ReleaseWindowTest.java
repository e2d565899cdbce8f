package org.examcycle.domain.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.domain.calendar.english.ReleaseWindow.Phase;
import org.examcycle.domain.rule.Decision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseWindowTest {

  private static final ReleaseWindow JULY = window("2027-07-05", "2027-07-16");

  private static ReleaseWindow window(String opens, String lastDay) {
    return new ReleaseWindow(LocalDate.parse(opens), LocalDate.parse(lastDay));
  }

  @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
  @CsvSource({
    // summer time on both sides
    "2027-07-05, 2027-07-16, 2027-07-04T22:59:59Z, BEFORE",
    "2027-07-05, 2027-07-16, 2027-07-04T23:00:00Z, OPEN",
    "2027-07-05, 2027-07-16, 2027-07-16T22:59:59Z, OPEN",
    "2027-07-05, 2027-07-16, 2027-07-16T23:00:00Z, AFTER",
    // winter time on both sides
    "2027-01-29, 2027-02-12, 2027-01-28T23:59:59Z, BEFORE",
    "2027-01-29, 2027-02-12, 2027-01-29T00:00:00Z, OPEN",
    "2027-01-29, 2027-02-12, 2027-02-12T23:59:59Z, OPEN",
    "2027-01-29, 2027-02-12, 2027-02-13T00:00:00Z, AFTER",
    // the clocks go forward on the first day and on the last
    "2027-03-28, 2027-03-28, 2027-03-27T23:59:59Z, BEFORE",
    "2027-03-28, 2027-03-28, 2027-03-28T00:00:00Z, OPEN",
    "2027-03-28, 2027-03-28, 2027-03-28T22:59:59Z, OPEN",
    "2027-03-28, 2027-03-28, 2027-03-28T23:00:00Z, AFTER",
    // the clocks go back: that day has twenty-five hours
    "2027-10-31, 2027-10-31, 2027-10-30T22:59:59Z, BEFORE",
    "2027-10-31, 2027-10-31, 2027-10-30T23:00:00Z, OPEN",
    "2027-10-31, 2027-10-31, 2027-10-31T23:59:59Z, OPEN",
    "2027-10-31, 2027-10-31, 2027-11-01T00:00:00Z, AFTER",
  })
  void its_days_are_whole_days_in_london(
      String opens, String lastDay, Instant moment, Phase expected) {
    var window = window(opens, lastDay);

    assertThat(window.at(moment)).isEqualTo(expected);
    assertThat(window.hasOpened(moment)).isEqualTo(expected != Phase.BEFORE);
  }

  @Test
  void it_may_be_one_day_long_but_does_not_close_before_it_opens() {
    assertThat(window("2027-07-05", "2027-07-05").opens()).isEqualTo("2027-07-05");
    assertThatIllegalArgumentException().isThrownBy(() -> window("2027-07-05", "2027-07-04"));
  }

  @Nested
  class Moved {

    private static final Instant BEFORE = Instant.parse("2027-07-04T22:59:59Z");
    private static final Instant OPEN = Instant.parse("2027-07-04T23:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-07-16T23:00:00Z");

    @ParameterizedTest
    @CsvSource({
      "2027-07-05, 2027-07-16, false",
      "2027-07-06, 2027-07-16, false",
      "2027-07-05, 2027-07-17, true",
      "2027-07-20, 2027-07-30, true",
    })
    void it_goes_later_and_a_later_end_needs_new_confirmations(
        String opens, String lastDay, boolean newConfirmations) {
      var later = window(opens, lastDay);

      assertThat(JULY.moved(later, BEFORE)).isEqualTo(Decision.granted(later));
      assertThat(JULY.needsNewConfirmations(later)).isEqualTo(newConfirmations);
    }

    @Test
    void it_is_never_opened_earlier_than_announced() {
      assertThat(JULY.moved(window("2027-07-04", "2027-07-16"), BEFORE).refusals())
          .containsExactly(
              new WindowWouldOpenEarlier(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 4)));
    }

    @Test
    void its_printed_last_day_does_not_come_earlier() {
      assertThat(JULY.moved(window("2027-07-05", "2027-07-15"), BEFORE).refusals())
          .containsExactly(
              new WindowWouldCloseEarlier(LocalDate.of(2027, 7, 16), LocalDate.of(2027, 7, 15)));
    }

    @Test
    void both_are_told_at_once() {
      assertThat(JULY.moved(window("2027-07-04", "2027-07-15"), AFTER).refusals())
          .hasSize(2)
          .allSatisfy(refusal -> assertThat(refusal.rule()).hasToString("ENG-RES-03"));
    }

    @Test
    void once_open_it_stays_open() {
      var opensLater = window("2027-07-06", "2027-07-16");

      assertThat(JULY.moved(opensLater, BEFORE).ifGranted()).contains(opensLater);
      assertThat(JULY.moved(opensLater, OPEN).refusals())
          .containsExactly(
              new WindowOpenedAlready(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 6)));
      assertThat(opensLater.moved(opensLater, AFTER).ifGranted()).contains(opensLater);
    }

    @Test
    void once_over_it_can_still_be_closed_later() {
      var closesLater = window("2027-07-05", "2027-07-30");

      assertThat(JULY.moved(closesLater, AFTER).ifGranted()).contains(closesLater);
      assertThat(new WindowOpenedAlready(JULY.opens(), JULY.lastDay()).rule())
          .hasToString("ENG-RES-03");
    }
  }
}
