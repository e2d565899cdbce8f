package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Either form of a name is refused with a character that documents cannot be printed with: the
 * clerk hears it in the year of the entry, and not the candidate on the certificate. What is no
 * name at all is told by other rules.
 */
public final class NameNeedsLetters implements Rule<NameNeedsLetters.Facts> {

  /**
   * @param fault why it is no name at all
   * @param missing the first of its characters that there are no letters for: {@code U+12000}
   */
  public record Facts(Optional<NameFault> fault, Optional<String> missing) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .missing()
        .filter(_ -> facts.fault().isEmpty())
        .map(CandidateRefusal.NameCharacterUnprintable::new);
  }
}
