package org.examcycle.application.refusal;

import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/**
 * Why one value of a request is refused, by the name of the value: of a reason that cannot say so
 * itself. Its rule, kind, code and facts are those of the reason.
 *
 * @param field {@code centre}
 */
public record FieldRefused(String field, Refusal because) implements Refusal {

  @Override
  public RuleId rule() {
    return because.rule();
  }

  @Override
  public Kind kind() {
    return because.kind();
  }
}
