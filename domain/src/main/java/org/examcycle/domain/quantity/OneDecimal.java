package org.examcycle.domain.quantity;

/** How an exact fraction is shown, never how it is used: to one decimal, halves up. */
public final class OneDecimal {

  private OneDecimal() {}

  /** {@code 51/4} gives {@code 12.8}; not below zero. */
  public static String of(Fraction exact) {
    var tenths = exact.times(10).roundHalfUp();
    return tenths / 10 + "." + tenths % 10;
  }
}
