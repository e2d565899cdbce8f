package org.examcycle.domain.result.online;

import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/**
 * The password is too short or too long.
 *
 * @param shortest fewest characters
 * @param longest most characters
 */
@AtFault("password")
public record PasswordLength(int shortest, int longest) implements OnlineRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-ONL-01");
  }
}
