package org.examcycle.domain.entry;

import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;

/**
 * A line that a centre owes, or gets back where the amount is negative.
 *
 * @param standing the stage on the day on which it fell due
 * @param rule that priced it
 */
public record Charge(ChargeKind kind, Money amount, EntryStanding standing, RuleId rule) {}
