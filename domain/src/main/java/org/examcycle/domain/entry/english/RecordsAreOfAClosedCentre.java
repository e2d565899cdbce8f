package org.examcycle.domain.entry.english;

import java.util.Optional;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CentreNotClosed;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Only a centre that has closed has its records held by another one (ENG-EXM-06). */
public final class RecordsAreOfAClosedCentre implements Rule<RecordsAreOfAClosedCentre.Facts> {

  /**
   * @param of whose records they are
   */
  public record Facts(Centre of) {}

  @Override
  public RuleId id() {
    return RuleId.of("ENG-EXM-06");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.of().isClosed()
        ? Optional.empty()
        : Optional.of(new CentreNotClosed(facts.of().number(), facts.of().status()));
  }
}
