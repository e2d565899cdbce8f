package org.examcycle.application.entry.invoice;

import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.quantity.Money;

/**
 * What an Associate adds to each line of a kind; negative on a refund, where it gives its own part
 * back.
 */
public record MarkUp(ChargeKind kind, Money amount) {}
