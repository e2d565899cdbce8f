package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A deviation is asked for by the day of the series, and so many days before the paper, at least
 * (INT-ENT-12).
 */
public final class DeviationMustBeAskedInTime implements Rule<DeviationMustBeAskedInTime.Facts> {

  /** Where the board is: its days count where a row names no other zone. */
  private static final ZoneId BOARD = ZoneId.of("Europe/London");

  /**
   * @param paper the date on which it is sat by the timetable
   * @param dueBy until when the series takes such requests, where it says so
   */
  public record Facts(
      Instant askedAt, LocalDate paper, Optional<EntryLimits> limits, Optional<KeyMoment> dueBy) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var askedOn = facts.askedAt().atZone(BOARD).toLocalDate();
    return Stream.of(
            facts
                .dueBy()
                .filter(due -> due.isPastAt(facts.askedAt()))
                .map(DeviationMustBeAskedInTime::lastDay),
            facts
                .limits()
                .map(limits -> facts.paper().minusDays(limits.deviationDays()))
                .filter(askedOn::isAfter))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(DeviationRefusal.DeviationAskedTooLate::new);
  }

  private static LocalDate lastDay(KeyMoment due) {
    return switch (due) {
      case KeyMoment.Days(var span) -> span.last();
      case KeyMoment.Moment(var instant) -> instant.atZone(BOARD).toLocalDate();
    };
  }
}
