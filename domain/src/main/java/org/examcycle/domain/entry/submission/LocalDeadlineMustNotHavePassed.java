package org.examcycle.domain.entry.submission;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * After its Associate's deadline a centre sends nothing more (INT-PRE-02). Where the Associate has
 * set one for late entries too, that is the one, whether it is the later or the earlier.
 */
public final class LocalDeadlineMustNotHavePassed
    implements Rule<LocalDeadlineMustNotHavePassed.Facts> {

  /**
   * @param deadlines those that what is sent is held to
   */
  public record Facts(List<LocalDeadline> deadlines, Instant arrivedAt) {
    public Facts {
      deadlines = List.copyOf(deadlines);
    }
  }

  @Override
  public RuleId id() {
    return SubmissionRefusal.ASSOCIATES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return counting(facts.deadlines())
        .filter(each -> each.isPastAt(facts.arrivedAt()))
        .map(
            each ->
                new SubmissionRefusal.LocalDeadlinePassed(each.activity(), each.at(), each.zone()));
  }

  private static Optional<LocalDeadline> counting(List<LocalDeadline> deadlines) {
    return deadlines.stream()
        .filter(each -> each.activity().equals(KeyActivity.LATE_ENTRIES))
        .findFirst()
        .or(() -> deadlines.stream().max(comparing(LocalDeadline::at)));
  }
}
