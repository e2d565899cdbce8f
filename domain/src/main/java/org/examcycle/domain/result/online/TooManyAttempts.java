package org.examcycle.domain.result.online;

import java.time.Instant;
import org.examcycle.domain.rule.RuleId;

/**
 * This ID or this caller has tried too often (ENG-ONL-02); an ID that does not exist is answered
 * the same.
 *
 * @param retryAt when it may be tried again
 */
public record TooManyAttempts(Instant retryAt) implements OnlineRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-ONL-02");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}
