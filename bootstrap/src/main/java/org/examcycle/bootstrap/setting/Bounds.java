package org.examcycle.bootstrap.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** The constraints on a record component in words: for the reference, and for whoever broke one. */
public final class Bounds {

  private static final List<Map.Entry<Duration, String>> UNITS =
      List.of(
          Map.entry(Duration.ofDays(1), "d"),
          Map.entry(Duration.ofHours(1), "h"),
          Map.entry(Duration.ofMinutes(1), "m"),
          Map.entry(Duration.ofSeconds(1), "s"),
          Map.entry(Duration.ofMillis(1), "ms"));

  private Bounds() {}

  static Optional<String> of(RecordComponent component) {
    var on = component.getAccessor();
    var least = least(on);
    var most = most(on);
    if (least.isPresent() && most.isPresent()) {
      return Optional.of("from %s to %s".formatted(least.get(), most.get()));
    }
    return size(on, component.getType() == String.class ? " characters" : "")
        .or(() -> least.map("%s or more"::formatted))
        .or(() -> most.map("%s or less"::formatted));
  }

  /** As a properties file spells it: {@code 250ms}, {@code 1h}. */
  public static String spelt(Duration time) {
    return UNITS.stream()
        .filter(unit -> time.toNanos() % unit.getKey().toNanos() == 0)
        .findFirst()
        .map(unit -> time.dividedBy(unit.getKey()) + unit.getValue())
        .orElseGet(time::toString);
  }

  private static Optional<String> least(AnnotatedElement on) {
    return Optional.ofNullable(on.getAnnotation(Min.class))
        .map(min -> String.valueOf(min.value()))
        .or(
            () ->
                Optional.ofNullable(on.getAnnotation(DurationMin.class))
                    .map(
                        min ->
                            Duration.ofDays(min.days())
                                .plusHours(min.hours())
                                .plusMinutes(min.minutes())
                                .plusSeconds(min.seconds())
                                .plusMillis(min.millis()))
                    .map(Bounds::spelt));
  }

  private static Optional<String> most(AnnotatedElement on) {
    return Optional.ofNullable(on.getAnnotation(Max.class))
        .map(max -> String.valueOf(max.value()))
        .or(
            () ->
                Optional.ofNullable(on.getAnnotation(DurationMax.class))
                    .map(
                        max ->
                            Duration.ofDays(max.days())
                                .plusHours(max.hours())
                                .plusMinutes(max.minutes())
                                .plusSeconds(max.seconds())
                                .plusMillis(max.millis()))
                    .map(Bounds::spelt));
  }

  private static Optional<String> size(AnnotatedElement on, String unit) {
    return Optional.ofNullable(on.getAnnotation(Size.class))
        .map(size -> size.min() + unit + " or more");
  }
}
