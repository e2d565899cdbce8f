package org.examcycle.domain.entry.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.quantity.Money;

/** What an Associate adds to each line of a kind (INT-ENT-16). */
public sealed interface MarkUp {

  ChargeKind kind();

  /** What is added to a charge of this amount. */
  Money on(Money amount);

  /** The same on every line; negative on a refund, where the Associate gives its own part back. */
  record Flat(ChargeKind kind, Money amount) implements MarkUp {
    @Override
    public Money on(Money charged) {
      return amount;
    }
  }

  /**
   * A share of the board's amount, halves away from zero in the smallest unit of the currency, so
   * that a refund gives back exactly what was added.
   *
   * @param percent two decimals at most, 0 to 1000
   */
  record Share(ChargeKind kind, BigDecimal percent) implements MarkUp {

    public static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    public Share {
      if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
        throw new IllegalArgumentException("a share is 0 to 1000 per cent");
      }
      percent = percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    @Override
    public Money on(Money charged) {
      var added =
          percent
              .multiply(BigDecimal.valueOf(charged.minorUnits()))
              .movePointLeft(2)
              .setScale(0, RoundingMode.HALF_UP);
      return new Money(added.longValueExact(), charged.currency());
    }
  }
}
