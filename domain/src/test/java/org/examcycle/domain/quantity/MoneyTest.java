package org.examcycle.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void amounts_of_one_currency_are_added_and_taken_away() {
    var fee = Money.of(9_000, "GBP");
    assertThat(fee.plus(Money.of(4_000, "GBP"))).isEqualTo(Money.of(13_000, "GBP"));
    assertThat(fee.minus(fee)).isEqualTo(Money.zero(Currency.getInstance("GBP")));
    assertThat(fee.minus(fee).isZero()).isTrue();
    assertThat(fee.isZero()).isFalse();
    assertThat(fee.negated()).isEqualTo(Money.of(-9_000, "GBP"));
  }

  @Test
  void more_is_more_by_one_and_equal_is_not_more() {
    assertThat(Money.of(2, "GBP").isMoreThan(Money.of(1, "GBP"))).isTrue();
    assertThat(Money.of(1, "GBP").isMoreThan(Money.of(1, "GBP"))).isFalse();
    assertThat(Money.of(0, "GBP").isMoreThan(Money.of(1, "GBP"))).isFalse();
  }

  @Test
  void currencies_are_not_mixed() {
    var pounds = Money.of(1, "GBP");
    var riyals = Money.of(1, "SAR");
    assertThatThrownBy(() -> pounds.plus(riyals)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pounds.isMoreThan(riyals))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
