package org.examcycle.domain.entry;

/** What a line is for. */
public enum ChargeKind {
  /** The option's own fee. */
  ENTRY_FEE,
  /** The stage's flat addition, for an entry or for a change after the closing date. */
  LATENESS,
  /** What another option costs more, or less, than the one it replaces. */
  FEE_DIFFERENCE,
  /** The fee given back. */
  REFUND
}
