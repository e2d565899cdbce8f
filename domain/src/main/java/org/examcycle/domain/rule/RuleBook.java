package org.examcycle.domain.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules of one capability, in force for one route: name, rule, and which facts each is given.
 * All rules are asked; all refusals come back, sorted by rule id.
 *
 * @param <C> the case from which each rule's facts are cut
 */
public final class RuleBook<C> {

  private final String version;
  private final Map<String, Line<C, ?>> lines;

  private RuleBook(String version, Map<String, Line<C, ?>> lines) {
    this.version = version;
    this.lines = lines;
  }

  public static <C> RuleBook<C> named(String version) {
    return new RuleBook<>(version, Map.of());
  }

  /** The name and version of this book, kept with every decision that it takes. */
  public String version() {
    return version;
  }

  /**
   * This book with one more rule.
   *
   * @throws IllegalArgumentException if the book has a rule of that id and name already
   */
  public <F> RuleBook<C> with(Rule<F> rule, Function<C, F> facts) {
    var key = key(rule);
    if (lines.containsKey(key)) {
      throw new IllegalArgumentException("already in the book: " + key);
    }
    return put(version, key, new Line<>(rule, facts));
  }

  /**
   * A supplement: this book under another name, with the given rule in the place of all rules of
   * its id.
   *
   * @throws IllegalArgumentException if there is no rule of that id to replace
   */
  public <F> RuleBook<C> replacing(String newVersion, Rule<F> rule, Function<C, F> facts) {
    var kept = new LinkedHashMap<>(lines);
    if (!kept.values().removeIf(line -> line.rule().id().equals(rule.id()))) {
      throw new IllegalArgumentException("nothing to replace: " + rule.id());
    }
    return new RuleBook<>(newVersion, kept).put(newVersion, key(rule), new Line<>(rule, facts));
  }

  /** Every refusal of every rule, sorted by rule id; empty when nothing speaks against it. */
  public List<Refusal> check(C kase) {
    var refusals = new ArrayList<Refusal>();
    lines.values().forEach(line -> line.ask(kase).ifPresent(refusals::add));
    refusals.sort(Comparator.comparing(Refusal::rule));
    return List.copyOf(refusals);
  }

  /** The ids of the rules that this book asks. */
  public Set<RuleId> rules() {
    return Set.copyOf(lines.values().stream().map(line -> line.rule().id()).toList());
  }

  /** The rules in the order in which they were added, by class name: for the rule pages. */
  public List<Rule<?>> asked() {
    var all = new ArrayList<Rule<?>>();
    lines.values().forEach(line -> all.add(line.rule()));
    return List.copyOf(all);
  }

  private RuleBook<C> put(String newVersion, String key, Line<C, ?> line) {
    var more = new LinkedHashMap<>(lines);
    more.put(key, line);
    return new RuleBook<>(newVersion, more);
  }

  private static String key(Rule<?> rule) {
    return rule.id() + "/" + rule.getClass().getSimpleName();
  }

  private record Line<C, F>(Rule<F> rule, Function<C, F> facts) {
    Optional<Refusal> ask(C kase) {
      return rule.check(facts.apply(kase));
    }
  }
}
