package org.examcycle.application.entry.file;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.refusal.Facts;
import org.examcycle.domain.rule.RuleId;

/**
 * One fault of one row, as it is reported.
 *
 * @param line as an editor counts
 * @param number counts the faults of a line from 1
 * @param column by its header, where it is one value's fault
 * @param code what a program acts on
 * @param facts what the rule saw, in plain values
 */
public record RowFaultLine(
    int line,
    int number,
    Optional<String> column,
    String code,
    RuleId rule,
    Map<String, Object> facts) {

  static RowFaultLine of(int line, int number, RowFault fault) {
    return new RowFaultLine(
        line,
        number,
        fault.column().map(EntryColumn::header),
        Facts.code(fault.because()),
        fault.because().rule(),
        Facts.of(fault.because()));
  }
}
