package org.examcycle.rest.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.examcycle.domain.quantity.Money;

/**
 * An amount.
 *
 * @param minorUnits in the smallest unit of the currency: pence, cents, yen
 * @param currency by its ISO 4217 code
 */
public record Amount(
    @Min(-Amount.MOST) @Max(Amount.MOST) long minorUnits, @NotNull Currency currency) {

  /** Sums of as many of these as there are entries still fit a long. */
  static final long MOST = 1_000_000_000_000L;

  public static Amount of(Money money) {
    return new Amount(money.minorUnits(), money.currency());
  }

  public Money money() {
    return new Money(minorUnits, currency);
  }
}
