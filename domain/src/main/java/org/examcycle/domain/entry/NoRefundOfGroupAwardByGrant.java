package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A group award is refunded only when it is withdrawn up to the closing date (INT-ENT-17): the
 * board gives nothing back later, as it may for a syllabus (INT-ENT-07).
 */
public final class NoRefundOfGroupAwardByGrant implements Rule<NoRefundOfGroupAwardByGrant.Facts> {

  public record Facts(EntryId entry, SyllabusCode syllabus) {}

  @Override
  public RuleId id() {
    return EntryRefusal.GROUP_AWARDS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.syllabus().isOfGroupAward()
        ? Optional.of(new EntryRefusal.GroupAwardFeeStands(facts.entry(), facts.syllabus()))
        : Optional.empty();
  }
}
