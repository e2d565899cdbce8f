package org.examcycle.domain.quantity;

import java.util.Currency;

/**
 * An exact amount in the smallest unit of an ISO 4217 currency (pence, cents, yen). May be
 * negative: a refund.
 */
public record Money(long minorUnits, Currency currency) {

  public static Money of(long minorUnits, String currencyCode) {
    return new Money(minorUnits, Currency.getInstance(currencyCode));
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the sum is too large
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
  }

  /**
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the difference is too large
   */
  public Money minus(Money other) {
    return plus(other.negated());
  }

  public Money negated() {
    return new Money(Math.negateExact(minorUnits), currency);
  }

  public boolean isMoreThan(Money other) {
    return minorUnits > same(other).minorUnits;
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  /** {@code 9000 GBP}: in the smallest unit of its currency. */
  @Override
  public String toString() {
    return minorUnits + " " + currency;
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " is not " + other.currency);
    }
    return other;
  }
}
