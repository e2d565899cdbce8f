package org.examcycle.domain.entry.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "17", "BRIT-17", "A1-999999999999999999"})
  void is_read_as_it_is_written(String text) {
    assertThat(InvoiceKey.parse(text).orElseThrow()).hasToString(text);
    assertThat(InvoiceKey.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "01", "-1", "BRIT", "BRIT-", "brit-1", "BRIT-0", "1000000000000000000"})
  void nothing_else_is_one(String text) {
    assertThat(InvoiceKey.parse(text)).isEmpty();
    assertThatThrownBy(() -> InvoiceKey.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,false", "0,false", "-1,true"})
  void what_gives_back_more_than_it_asks_for_is_a_credit(long total, boolean credit) {
    var invoice =
        new Invoice(
            InvoiceKey.ofBoard(1),
            SeriesCode.of("2027-06"),
            CentreNumber.of("MZ040"),
            Optional.empty(),
            InvoiceCause.ON_TIME,
            LocalDate.of(2027, 2, 22),
            LocalDate.of(2027, 3, 22),
            Money.of(total, "GBP"));

    assertThat(invoice.isCredit()).isEqualTo(credit);
  }

  @Test
  void numbers_begin_with_one() {
    assertThat(InvoiceKey.ofBoard(1).number()).isEqualTo(1);
    assertThatThrownBy(() -> InvoiceKey.ofBoard(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
