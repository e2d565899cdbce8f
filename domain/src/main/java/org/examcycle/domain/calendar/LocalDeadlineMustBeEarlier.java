package org.examcycle.domain.calendar;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** An Associate's deadline is earlier than the board's, never later (INT-PRE-02). */
public final class LocalDeadlineMustBeEarlier implements Rule<LocalDeadlineMustBeEarlier.Facts> {

  /**
   * @param boards the first instant at which the board's own time is over; empty where it has none
   */
  public record Facts(LocalDeadline deadline, Optional<Instant> boards) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-PRE-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var activity = facts.deadline().activity();
    return facts
        .boards()
        .<Optional<Refusal>>map(
            boards ->
                facts.deadline().at().isBefore(boards)
                    ? Optional.empty()
                    : Optional.of(new CalendarRefusal.LocalDeadlineTooLate(activity, boards)))
        .orElseGet(
            () -> Optional.of(new CalendarRefusal.NoKeyDate(facts.deadline().series(), activity)));
  }
}
