package org.examcycle.domain.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** An Associate's deadline is a time that its clocks show (INT-PRE-02). */
public final class LocalTimeMustExist implements Rule<LocalTimeMustExist.Facts> {

  public record Facts(LocalDateTime localTime, ZoneId zone) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-PRE-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return LocalTimes.isSkipped(facts.localTime(), facts.zone())
        ? Optional.of(new CalendarRefusal.LocalDeadlineSkipped(facts.localTime(), facts.zone()))
        : Optional.empty();
  }
}
