package org.examcycle.domain.guide.regulation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examcycle.domain.rule.RuleId;

/**
 * What became of a rule from one year's regulations to the next (INT-PRE-07).
 *
 * @param before empty where there was none
 * @param after empty where there is none any more
 */
public record RegulationChange(RuleId rule, Optional<RuleText> before, Optional<RuleText> after) {

  /**
   * Every rule that is new, gone, or says something else; one that only moved is not among them.
   */
  public static List<RegulationChange> between(Regulations earlier, Regulations later) {
    var before = byId(earlier);
    var after = byId(later);
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream().flatMap(id -> change(id, before, after)).toList();
  }

  private static Stream<RegulationChange> change(
      RuleId id, Map<RuleId, RuleText> before, Map<RuleId, RuleText> after) {
    var was = Optional.ofNullable(before.get(id));
    var is = Optional.ofNullable(after.get(id));
    return was.map(RuleText::words).equals(is.map(RuleText::words))
        ? Stream.empty()
        : Stream.of(new RegulationChange(id, was, is));
  }

  private static Map<RuleId, RuleText> byId(Regulations regulations) {
    return regulations.rules().stream().collect(toMap(RuleText::rule, identity()));
  }
}
