package org.examcycle.domain.candidate;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Who is entered for options closed to private candidates does not become one (INT-CAN-04). */
public final class PrivateCandidateNeedsOpenOptions
    implements Rule<PrivateCandidateNeedsOpenOptions.Facts> {

  public record Facts(CandidateStatus status, List<SyllabusCode> schoolOnly) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-04");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.status() == CandidateStatus.PRIVATE && !facts.schoolOnly().isEmpty()
        ? Optional.of(new CandidateRefusal.EnteredForSchoolOptions(facts.schoolOnly()))
        : Optional.empty();
  }
}
