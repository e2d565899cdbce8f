package org.examcycle.domain.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of the six administrative zones, 1 to 6, by location and not by UTC offset (INT-PRE-03).
 *
 * @param number 1 to 6
 */
public record AdministrativeZone(int number) implements Comparable<AdministrativeZone> {

  public static final Pattern FORM = Pattern.compile("[1-6]");

  private static final int LAST = 6;

  public AdministrativeZone {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("no administrative zone: " + number);
    }
  }

  public static AdministrativeZone of(int number) {
    return new AdministrativeZone(number);
  }

  /** Empty when the text is not one digit from 1 to 6. */
  public static Optional<AdministrativeZone> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(of(Integer.parseInt(text)))
        : Optional.empty();
  }

  /** All six. */
  public static Set<AdministrativeZone> all() {
    return IntStream.rangeClosed(1, LAST)
        .mapToObj(AdministrativeZone::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public int compareTo(AdministrativeZone other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
