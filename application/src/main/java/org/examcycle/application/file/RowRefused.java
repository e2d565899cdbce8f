package org.examcycle.application.file;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/**
 * What is refused of one row of a file.
 *
 * @param line where it stands, the header being line 1
 * @param column the name of the column at fault, where it is one
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
