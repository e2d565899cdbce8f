package org.examcycle.domain.entry;

/** What a line is for. */
public enum ChargeKind {
  /** The option's own fee. */
  ENTRY_FEE(1),
  /** The stage's flat addition, for an entry or for a change after the closing date. */
  LATENESS(1),
  /** What another option costs more, or less, than the one it replaces. */
  FEE_DIFFERENCE(0),
  /** The fee given back. */
  REFUND(-1);

  private final int sign;

  ChargeKind(int sign) {
    this.sign = sign;
  }

  /** Whether a line can have this amount: asked for, given back, or either. */
  public boolean canBe(long minorUnits) {
    return sign == 0 || Long.signum(minorUnits) != -sign;
  }
}
