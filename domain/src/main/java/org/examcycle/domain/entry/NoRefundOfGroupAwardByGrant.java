package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * What was charged for a group award is refunded only when it is withdrawn up to the closing date
 * (INT-ENT-17): the board gives nothing of it back later, as it may of a syllabus (INT-ENT-07).
 */
public final class NoRefundOfGroupAwardByGrant implements Rule<NoRefundOfGroupAwardByGrant.Facts> {

  public record Facts(EntryId entry, ChargedEntry charged) {}

  @Override
  public RuleId id() {
    return EntryRefusal.GROUP_AWARDS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var charged = facts.charged();
    return charged
        .groupAward()
        .filter(_ -> !charged.forSyllabuses().isMoreThan(charged.none()))
        .map(award -> new EntryRefusal.GroupAwardFeeStands(facts.entry(), award));
  }
}
