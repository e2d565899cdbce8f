package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * The receiving centre is approved for everything that the candidate is entered for (INT-ENT-11).
 */
public final class ReceiverMustBeApprovedForSyllabuses
    implements Rule<ReceiverMustBeApprovedForSyllabuses.Facts> {

  public record Facts(Centre receiver, List<SyllabusCode> syllabuses) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var lacking =
        facts.syllabuses().stream().filter(code -> !facts.receiver().mayEnter(code)).toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TransferRefusal.ReceiverNotApprovedForSyllabuses(
                facts.receiver().number(), lacking));
  }
}
