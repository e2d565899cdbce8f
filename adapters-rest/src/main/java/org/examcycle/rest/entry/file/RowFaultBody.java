package org.examcycle.rest.entry.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.file.RowFaultLine;

/**
 * What is wrong with a row.
 *
 * @param line as an editor counts
 * @param column by its header, where it is one value's fault
 * @param code what a program acts on, as in a problem
 * @param facts what the rule saw, by name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RowFaultBody(
    int line, Optional<String> column, String code, String rule, Map<String, Object> facts) {

  static RowFaultBody of(RowFaultLine fault) {
    return new RowFaultBody(
        fault.line(), fault.column(), fault.code(), fault.rule().value(), fault.facts());
  }
}
