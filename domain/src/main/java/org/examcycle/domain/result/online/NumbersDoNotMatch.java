package org.examcycle.domain.result.online;

import org.examcycle.domain.rule.RuleId;

/**
 * The one answer to a registration that is not taken: unknown ID, wrong secret number, wrong date
 * of birth, registered already (ENG-ONL-02, ENG-ONL-04).
 */
public record NumbersDoNotMatch() implements OnlineRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-ONL-02");
  }
}
