package org.examcycle.application.calendar;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryStage;

/**
 * Entry dates in a line of the history: of {@code FIRST entries}, {@code ON_TIME to 2027-02-21,
 * LATE to 2027-04-16 for 4000 GBP, Europe/London}.
 */
final class StagesText {

  private StagesText() {}

  static Map<String, String> of(List<EntryDates> all) {
    return all.stream().collect(toUnmodifiableMap(StagesText::name, StagesText::dates));
  }

  private static String name(EntryDates dates) {
    return dates.kind() + " entries" + dates.route().map(route -> " " + route).orElse("");
  }

  private static String dates(EntryDates dates) {
    return dates.stages().stages().stream().map(StagesText::stage).collect(joining(", "))
        + ", "
        + dates.stages().zone();
  }

  private static String stage(EntryStage stage) {
    return stage.standing()
        + " to "
        + stage.lastDay()
        + (stage.isOnTime() ? "" : " for " + stage.addition());
  }
}
