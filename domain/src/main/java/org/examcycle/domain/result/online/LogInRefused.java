package org.examcycle.domain.result.online;

import org.examcycle.domain.rule.RuleId;

/** Unknown ID, no account or wrong password: which is not told (ENG-ONL-02). */
public record LogInRefused() implements OnlineRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-ONL-02");
  }
}
