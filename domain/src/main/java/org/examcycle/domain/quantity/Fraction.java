package org.examcycle.domain.quantity;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms with a positive denominator. Nothing is rounded until one of
 * the rounding methods is called.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Pattern FORM = Pattern.compile("-?[0-9]{1,30}(/0{0,29}[1-9][0-9]{0,29})?");

  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("a fraction needs a denominator");
    }
    var common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Reads {@code 3/2} or {@code 2}.
   *
   * @throws NumberFormatException if it is neither
   */
  public static Fraction parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new NumberFormatException("neither a whole number nor a fraction");
    }
    var slash = text.indexOf('/');
    return slash < 0
        ? new Fraction(new BigInteger(text), BigInteger.ONE)
        : new Fraction(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(other.times(Fraction.of(-1)));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction times(long whole) {
    return times(Fraction.of(whole));
  }

  /**
   * @throws IllegalArgumentException if the other is zero
   */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The greatest whole number that is not above this. */
  public int floor() {
    var parts = numerator.divideAndRemainder(denominator);
    var down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return down.intValueExact();
  }

  /** The nearest whole number; halfway goes up: 63.5 gives 64, -0.5 gives 0. */
  public int roundHalfUp() {
    return plus(Fraction.of(1, 2)).floor();
  }

  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@code 3/2}, or {@code 2} for a whole number. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
