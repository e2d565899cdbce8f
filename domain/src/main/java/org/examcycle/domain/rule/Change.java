package org.examcycle.domain.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One line of the history (COM-QUA-01): what was altered, under which rules, before and after. Who,
 * when and on whose behalf are added by the use-case boundary.
 *
 * @param thing the kind of thing: {@code entry}, {@code candidate}, {@code award}
 * @param key its natural key or id, never a secret
 * @param what what happened, in the past tense: {@code made}, {@code withdrawn}
 * @param before ids, numbers and references before, each by a name and in words of the field; no
 *     name, birth date or reason
 * @param after the same after
 * @param rules the rules it was decided under
 * @param personal names, birth dates and free reasons; stored sealed with the person's own key
 * @param person whose key seals them
 */
public record Change(
    Thing thing,
    String key,
    String what,
    Map<String, String> before,
    Map<String, String> after,
    List<RuleId> rules,
    Map<String, String> personal,
    Optional<UUID> person) {

  public Change {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    rules = List.copyOf(rules);
    personal = Map.copyOf(personal);
    if (!personal.isEmpty() && person.isEmpty()) {
      throw new IllegalArgumentException("personal values need the person whose key seals them");
    }
  }

  public static Change of(String thing, String key, String what) {
    return new Change(
        Thing.of(thing), key, what, Map.of(), Map.of(), List.of(), Map.of(), Optional.empty());
  }

  public Change from(String fact, Object value) {
    return new Change(thing, key, what, plus(before, fact, value), after, rules, personal, person);
  }

  /** Several facts, by name. */
  public Change from(Map<String, ?> facts) {
    return new Change(thing, key, what, plus(before, facts), after, rules, personal, person);
  }

  public Change to(String fact, Object value) {
    return new Change(thing, key, what, before, plus(after, fact, value), rules, personal, person);
  }

  /** Several facts, by name. */
  public Change to(Map<String, ?> facts) {
    return new Change(thing, key, what, before, plus(after, facts), rules, personal, person);
  }

  public Change under(RuleId... ids) {
    return new Change(thing, key, what, before, after, List.of(ids), personal, person);
  }

  /** A value that identifies a person: it is sealed, and unreadable once that person is erased. */
  public Change personal(UUID whose, String fact, Object value) {
    return new Change(
        thing, key, what, before, after, rules, plus(personal, fact, value), Optional.of(whose));
  }

  private static Map<String, String> plus(Map<String, String> facts, String fact, Object value) {
    return plus(facts, Map.of(fact, value));
  }

  private static Map<String, String> plus(Map<String, String> facts, Map<String, ?> others) {
    var more = new TreeMap<>(facts);
    others.forEach((fact, value) -> more.put(fact, text(value)));
    return more;
  }

  /** Several values stand in one line, a space between. */
  private static String text(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : String.valueOf(value);
  }
}
