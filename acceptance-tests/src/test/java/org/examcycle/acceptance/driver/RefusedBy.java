package org.examcycle.acceptance.driver;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reason of a refusal, as a program is told it. Equal at both depths: facts are text (numbers,
 * dates and codes alike), lists or maps of text.
 *
 * @param code the refusal's name, in small letters with hyphens
 * @param rule the id of the rule that refuses
 */
public record RefusedBy(String code, String rule, Map<String, Object> facts) {

  public RefusedBy {
    facts = Map.copyOf(textOf(facts));
  }

  /** The fact of this name as text; empty when it was not told. */
  public Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name)).map(Object::toString);
  }

  private static Map<String, Object> textOf(Map<?, ?> facts) {
    var plain = new TreeMap<String, Object>();
    facts.forEach((name, value) -> plain.put(String.valueOf(name), text(value)));
    return plain;
  }

  private static Object text(Object value) {
    return switch (value) {
      case Map<?, ?> map -> textOf(map);
      case Collection<?> several -> several.stream().map(RefusedBy::text).toList();
      default -> String.valueOf(value);
    };
  }
}
