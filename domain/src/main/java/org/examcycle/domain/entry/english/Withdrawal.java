package org.examcycle.domain.entry.english;

import java.time.Instant;
import org.examcycle.domain.quantity.Money;

/** That an entry was withdrawn, and what the centre gives back (ENG-EXM-03). */
public record Withdrawal(Instant at, Money refund) {}
