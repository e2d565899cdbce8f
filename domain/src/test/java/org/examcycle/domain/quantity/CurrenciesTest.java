package org.examcycle.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

  @ParameterizedTest
  @ValueSource(strings = {"GBP", "EUR", "JPY", "MZN", "XOF"})
  void a_currency_is_what_some_country_pays_with(String code) {
    assertThat(Currencies.parse(code)).contains(Currency.getInstance(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR", "DEM", "ABC", "gbp", "GB", ""})
  void nothing_else_is_one(String code) {
    assertThat(Currencies.parse(code)).isEmpty();
  }
}
