package org.examcycle.domain.calendar;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The zones of places, by their names in the database of IANA, and UTC. No others that Java knows:
 * an offset has no summer time whatever it is called ({@code Etc/GMT+5}), {@code SystemV/} is
 * nobody's any more, and a name without a place such as {@code EST5EDT} is kept for old programs.
 */
public final class TimeZones {

  public static final Pattern FORM =
      Pattern.compile("UTC|[A-Z][A-Za-z]+(/[A-Z][A-Za-z0-9_-]+){1,2}");

  private static final Pattern OF_NO_PLACE = Pattern.compile("(Etc|SystemV)/.*");

  private static final Set<String> NAMES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(FORM.asMatchPredicate())
          .filter(OF_NO_PLACE.asMatchPredicate().negate())
          .collect(Collectors.toUnmodifiableSet());

  private TimeZones() {}

  /** Empty where there is none of that name. What is on record keeps its zone. */
  public static Optional<ZoneId> parse(String text) {
    return NAMES.contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
  }
}
