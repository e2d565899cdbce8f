package org.examcycle.application.refusal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;

/**
 * What of a request a refusal is about, for whoever looks for its place there.
 *
 * @param names as what it may have been given, the likeliest first
 * @param value in plain values, as {@link Facts} tells it; empty where that is not told
 * @param facts all that the refusal tells: of several of these names it is the one beside which
 *     most of them stand, under their own names first and under any name then
 */
public record Blame(List<String> names, Optional<Object> value, Map<String, Object> facts) {

  /** Empty when the refusal is about no single value. */
  public static Optional<Blame> of(Refusal refusal) {
    if (refusal instanceof FieldRefused field) {
      return Optional.of(new Blame(List.of(field.field()), Optional.empty(), Map.of()));
    }
    return of(Facts.told(refusal).getClass(), Facts.of(refusal));
  }

  /** Of a refusal of this type that tells these facts. */
  public static Optional<Blame> of(Class<?> refusal, Map<String, Object> facts) {
    return Optional.ofNullable(refusal.getAnnotation(AtFault.class))
        .map(fault -> new Blame(List.of(fault.value()), only(fault), facts))
        .or(() -> ofFact(refusal, facts));
  }

  private static Optional<Object> only(AtFault fault) {
    return fault.is().isEmpty() ? Optional.empty() : Optional.of(fault.is());
  }

  private static Optional<Blame> ofFact(Class<?> refusal, Map<String, Object> facts) {
    return Arrays.stream(Facts.components(refusal))
        .flatMap(component -> ofFact(component, facts).stream())
        .findFirst();
  }

  private static Optional<Blame> ofFact(RecordComponent component, Map<String, Object> facts) {
    var value = Optional.ofNullable(facts.get(component.getName()));
    return Optional.ofNullable(component.getAnnotation(AtFault.class))
        .filter(_ -> value.isPresent())
        .map(fault -> new Blame(names(fault, component), value, facts));
  }

  private static List<String> names(AtFault fault, RecordComponent component) {
    return fault.value().length == 0 ? List.of(component.getName()) : List.of(fault.value());
  }
}
