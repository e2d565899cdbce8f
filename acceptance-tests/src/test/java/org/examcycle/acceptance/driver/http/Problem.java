package org.examcycle.acceptance.driver.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.driver.RefusedBy;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is no, as the contract shows it. */
record Problem(
    int status,
    String code,
    @Nullable String rule,
    @Nullable Map<String, Object> facts,
    @Nullable List<Part> refusals,
    @Nullable List<Object> errors,
    String instance) {

  record Part(
      String code,
      String rule,
      Map<String, Object> facts,
      @Nullable Integer line,
      @Nullable String column) {

    /** A refused line of a file says which line and column among its facts. */
    RefusedBy reason() {
      var all = new HashMap<>(facts);
      if (line != null) {
        all.put("line", line);
      }
      if (column != null) {
        all.put("column", column);
      }
      return new RefusedBy(code, rule, all);
    }
  }

  /** Why a rule says no; empty when no rule does. */
  List<RefusedBy> reasons() {
    if (refusals != null) {
      return refusals.stream().map(Part::reason).toList();
    }
    return rule == null
        ? List.of()
        : List.of(new RefusedBy(code, rule, facts == null ? Map.of() : facts));
  }
}
