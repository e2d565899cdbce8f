package org.examcycle.domain.entry;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;

/** What an entry, a change and a withdrawal cost. */
public final class EntryPrices {

  private static final RuleId ENTRY = RuleId.of("INT-ENT-03");
  private static final RuleId CHANGE = RuleId.of("INT-ENT-06");
  private static final RuleId TRANSFER = RuleId.of("INT-ENT-11");
  private static final RuleId WITHDRAWAL = RuleId.of("INT-ENT-07");

  private EntryPrices() {}

  /** The option's fee, and the stage's addition if it has one (INT-ENT-03). */
  public static List<Charge> ofEntry(Money fee, EntryStage stage) {
    var lines = new ArrayList<Charge>();
    lines.add(new Charge(ChargeKind.ENTRY_FEE, fee, stage.standing(), ENTRY));
    addLateness(lines, stage, ENTRY);
    return List.copyOf(lines);
  }

  /**
   * Up to the closing date the difference of the fees, either way; later the addition of the stage
   * of that day, and the difference only if the new option costs more (INT-ENT-06).
   *
   * @param stage on the day of the change, not the one in which the entry was made
   */
  public static List<Charge> ofChange(Money oldFee, Money newFee, EntryStage stage) {
    var lines = new ArrayList<Charge>();
    addLateness(lines, stage, CHANGE);
    var difference = newFee.minus(oldFee);
    if (newFee.isMoreThan(oldFee) || (stage.isOnTime() && !difference.isZero())) {
      lines.add(new Charge(ChargeKind.FEE_DIFFERENCE, difference, stage.standing(), CHANGE));
    }
    return List.copyOf(lines);
  }

  /** The fee in full up to the closing date, later nothing (INT-ENT-07). */
  public static List<Charge> ofWithdrawal(Money fee, boolean onTime) {
    return onTime
        ? List.of(new Charge(ChargeKind.REFUND, fee.negated(), EntryStanding.ON_TIME, WITHDRAWAL))
        : List.of();
  }

  /** All that was charged, additions included, where the board grants it (INT-ENT-07). */
  public static List<Charge> ofGrantedRefund(Money charged) {
    return List.of(
        new Charge(ChargeKind.REFUND, charged.negated(), EntryStanding.LATE, WITHDRAWAL));
  }

  /**
   * What a centre from which an entry is transferred gets back: what it was charged as its fee, and
   * no addition (INT-ENT-11).
   */
  public static List<Charge> ofSending(Money charged) {
    return List.of(
        new Charge(ChargeKind.REFUND, charged.negated(), EntryStanding.ON_TIME, TRANSFER));
  }

  /** What a centre to which an entry is transferred owes: the fee, and nothing for being late. */
  public static List<Charge> ofReceiving(Money fee) {
    return List.of(new Charge(ChargeKind.ENTRY_FEE, fee, EntryStanding.ON_TIME, TRANSFER));
  }

  private static void addLateness(List<Charge> lines, EntryStage stage, RuleId rule) {
    if (!stage.addition().isZero()) {
      lines.add(new Charge(ChargeKind.LATENESS, stage.addition(), stage.standing(), rule));
    }
  }
}
