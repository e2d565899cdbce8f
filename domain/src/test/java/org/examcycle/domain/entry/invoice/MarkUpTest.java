package org.examcycle.domain.entry.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkUpTest {

  @Test
  void a_flat_one_is_the_same_on_every_line() {
    var flat = new MarkUp.Flat(ChargeKind.ENTRY_FEE, Money.of(700, "GBP"));
    assertThat(flat.on(Money.of(1, "GBP"))).isEqualTo(Money.of(700, "GBP"));
    assertThat(flat.on(Money.of(-9000, "GBP"))).isEqualTo(Money.of(700, "GBP"));
  }

  @ParameterizedTest
  @CsvSource({
    "9000, 10, 900",
    "9000, 0, 0",
    "1, 49.99, 0",
    "1, 50, 1",
    "-1, 50, -1",
    "-1, 49.99, 0",
    "9999, 12.5, 1250",
    "-9999, 12.50, -1250",
    "9000, 1000, 90000",
  })
  void a_share_is_rounded_once_and_a_refund_gives_back_what_was_added(
      long charged, BigDecimal percent, long added) {
    var share = new MarkUp.Share(ChargeKind.REFUND, percent);
    assertThat(share.on(Money.of(charged, "GBP"))).isEqualTo(Money.of(added, "GBP"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1000.01"})
  void nothing_else_is_a_share(BigDecimal percent) {
    assertThatThrownBy(() -> new MarkUp.Share(ChargeKind.ENTRY_FEE, percent))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_share_has_two_decimals() {
    assertThatThrownBy(() -> new MarkUp.Share(ChargeKind.ENTRY_FEE, new BigDecimal("0.001")))
        .isInstanceOf(ArithmeticException.class);
    assertThat(new MarkUp.Share(ChargeKind.ENTRY_FEE, BigDecimal.TEN))
        .isEqualTo(new MarkUp.Share(ChargeKind.ENTRY_FEE, new BigDecimal("10.00")));
  }

  @ParameterizedTest
  @CsvSource({
    "ENTRY_FEE, -1, false",
    "ENTRY_FEE, 0, true",
    "ENTRY_FEE, 1, true",
    "LATENESS, -1, false",
    "LATENESS, 1, true",
    "FEE_DIFFERENCE, -1, true",
    "FEE_DIFFERENCE, 1, true",
    "REFUND, -1, true",
    "REFUND, 0, true",
    "REFUND, 1, false",
  })
  void a_line_of_a_kind_is_asked_for_or_given_back(ChargeKind kind, long amount, boolean can) {
    assertThat(kind.canBe(amount)).isEqualTo(can);
  }
}
