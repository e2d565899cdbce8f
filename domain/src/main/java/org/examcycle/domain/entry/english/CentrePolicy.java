package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;

/**
 * What a centre charges and refunds at one sitting (ENG-EXM-03), in one currency.
 *
 * @param late empty: the centre takes no late entries
 * @param refunds in the order of their days; after the last of them nothing is refunded
 */
public record CentrePolicy(Money entryFee, Optional<LateEntries> late, List<RefundRow> refunds) {

  private static final int WHOLE = 100;

  public CentrePolicy {
    refunds = refunds.stream().sorted(Comparator.comparing(RefundRow::until)).toList();
    if (entryFee.minorUnits() < 0) {
      throw new IllegalArgumentException("a fee is not negative");
    }
    if (late.isPresent() && !late.get().fee().currency().equals(entryFee.currency())) {
      throw new IllegalArgumentException("one policy, one currency");
    }
  }

  /** A row that gives back more than one before it, or of the same day. */
  Optional<RefundRow> findRising() {
    return IntStream.range(1, refunds.size())
        .filter(
            at ->
                refunds.get(at).percent() > refunds.get(at - 1).percent()
                    || refunds.get(at).until().equals(refunds.get(at - 1).until()))
        .mapToObj(refunds::get)
        .findFirst();
  }

  /** What an entry costs. */
  public Money feeFor(Standing standing) {
    return entryFee.plus(lateFeeFor(standing));
  }

  /** What being late adds; nothing when on time. */
  public Money lateFeeFor(Standing standing) {
    return switch (standing) {
      case ON_TIME -> Money.zero(entryFee.currency());
      case LATE -> late.map(LateEntries::fee).orElse(Money.zero(entryFee.currency()));
    };
  }

  /** What is given back of what was charged on a withdrawal; halves of the smallest unit go up. */
  public Money refundOf(Money charged, LocalDate withdrawnOn) {
    var percent =
        refunds.stream()
            .filter(row -> !withdrawnOn.isAfter(row.until()))
            .findFirst()
            .map(RefundRow::percent)
            .orElse(0);
    var refund = Fraction.of(charged.minorUnits()).times(Fraction.of(percent, WHOLE)).roundHalfUp();
    return new Money(refund, charged.currency());
  }
}
