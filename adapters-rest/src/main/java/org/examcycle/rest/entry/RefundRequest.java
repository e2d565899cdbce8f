package org.examcycle.rest.entry;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.entry.RefundGround;

/**
 * Why the board gives back what a late withdrawal does not (INT-ENT-07).
 *
 * @param ground for which it has seen evidence, that stays with the board
 */
record RefundRequest(@NotNull RefundGround ground) {}
