package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A name is refused with a character that documents cannot be printed with: the clerk hears it in
 * the year of the entry, and not the candidate on the certificate. What is no name at all is told
 * by other rules.
 */
public final class NameNeedsLetters implements Rule<NameNeedsLetters.Facts> {

  /**
   * @param missing the first character of the name, or else of its Latin form, that there are no
   *     letters for: {@code U+12000}
   */
  public record Facts(String name, String latinName, Optional<String> missing) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return NameFault.of(facts.name()).isPresent()
            || NameFault.ofLatin(facts.latinName()).isPresent()
        ? Optional.empty()
        : facts.missing().map(CandidateRefusal.NameCharacterUnprintable::new);
  }
}
