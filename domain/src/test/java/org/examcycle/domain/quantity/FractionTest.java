package org.examcycle.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "127/2, 64",
    "63, 63",
    "626/10, 63",
    "624/10, 62",
    "625/10, 63",
    "-1/2, 0",
    "-3/2, -1",
    "-149/100, -1",
    "-151/100, -2",
    "1507/20, 75"
  })
  void half_goes_up(String exact, int rounded) {
    assertThat(Fraction.parse(exact).roundHalfUp()).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({"7/2, 3", "3, 3", "-7/2, -4", "-4, -4", "0, 0", "-1/3, -1"})
  void the_floor_is_never_above(String exact, int floor) {
    assertThat(Fraction.parse(exact).floor()).isEqualTo(floor);
  }

  @Test
  void it_is_in_lowest_terms_with_a_positive_denominator() {
    assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
    assertThat(Fraction.of(0, -4)).isEqualTo(Fraction.ZERO).hasToString("0");
    assertThat(Fraction.of(4, 2)).hasToString("2");
  }

  @Test
  void it_is_reckoned_exactly() {
    var third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
    assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
    assertThat(third.times(6)).isEqualTo(Fraction.of(2));
    assertThat(third.dividedBy(Fraction.of(2, 3))).isEqualTo(Fraction.of(1, 2));
    assertThat(third.signum()).isEqualTo(1);
    assertThat(Fraction.of(-1, 9).signum()).isEqualTo(-1);
  }

  @Test
  void it_is_ordered_by_value() {
    assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(3, 10));
    assertThat(Fraction.of(2, 4)).isEqualByComparingTo(Fraction.of(1, 2));
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/", "/2", "1/0", "1.5", "1/2/3"})
  void what_is_no_fraction_is_not_read(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }
}
