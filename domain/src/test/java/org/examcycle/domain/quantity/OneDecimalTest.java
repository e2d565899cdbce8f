package org.examcycle.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneDecimalTest {

  @ParameterizedTest
  @CsvSource({"0,0.0", "51/4,12.8", "127/10,12.7", "1274/100,12.7", "199/20,10.0", "29,29.0"})
  void shows_one_decimal_with_halves_up(String exact, String shown) {
    assertThat(OneDecimal.of(Fraction.parse(exact))).isEqualTo(shown);
  }
}
