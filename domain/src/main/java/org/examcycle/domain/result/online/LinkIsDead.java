package org.examcycle.domain.result.online;

import org.examcycle.domain.rule.RuleId;

/** The link to a new password is unknown, used, replaced or too old: which is not told. */
public record LinkIsDead() implements OnlineRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-ONL-01");
  }
}
