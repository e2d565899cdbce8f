package org.examcycle.domain.quantity;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies that countries pay with today, by their codes of ISO 4217. */
public final class Currencies {

  private static final Set<String> PAID_WITH =
      Arrays.stream(Locale.getISOCountries())
          .map(country -> Currency.getInstance(Locale.of("", country)))
          .filter(Objects::nonNull)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /**
   * Empty when no country pays with it: a code that nobody knows, one of the past, one of a metal
   * or a test, or {@code XXX}, which is no currency. What is on record keeps its currency.
   */
  public static Optional<Currency> parse(String text) {
    return PAID_WITH.contains(text) ? Optional.of(Currency.getInstance(text)) : Optional.empty();
  }
}
