package org.examcycle.application.file;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/**
 * Why one line of a file is refused. Its rule, kind, code and facts are those of the reason.
 *
 * @param line as an editor counts
 * @param column the header of the value that is at fault, where it is one value
 */
public record RowRefused(int line, Optional<String> column, Refusal because) implements Refusal {

  @Override
  public RuleId rule() {
    return because.rule();
  }

  @Override
  public Kind kind() {
    return because.kind();
  }
}
