package org.examcycle.domain.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A row of the schedule begins today or later: who was answered before was answered rightly. */
public final class RetentionMustNotReachBack implements Rule<RetentionMustNotReachBack.Facts> {

  /**
   * @param from the first day of the row
   */
  public record Facts(LocalDate from, LocalDate today) {}

  @Override
  public RuleId id() {
    return PrivacyRefusal.ERASURE;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.from().isBefore(facts.today())
        ? Optional.of(new PrivacyRefusal.RetentionReachesBack(facts.today()))
        : Optional.empty();
  }
}
