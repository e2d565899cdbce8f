package org.examcycle.application.refusal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;

/**
 * What of a request a refusal is about, for whoever looks for its place there.
 *
 * @param names as what it may have been given, the likeliest first
 * @param value in plain values, as {@link Facts} tells it; empty where that is not told
 * @param facts all that the refusal tells: of several of these names it is the one beside which
 *     most of them stand, under their own names first and under any name then
 * @param lacking what the refusal may tell and does not, because it is not there
 * @param again whether it is the last of several in a list
 */
public record Blame(
    List<String> names,
    Optional<Object> value,
    Map<String, Object> facts,
    Set<String> lacking,
    boolean again) {

  public Blame(List<String> names, Optional<Object> value, Map<String, Object> facts) {
    this(names, value, facts, Set.of(), false);
  }

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
        .map(fault -> of(refusal, List.of(fault.value()), only(fault), facts, fault.again()))
        .or(() -> ofFact(refusal, facts));
  }

  private static Optional<Object> only(AtFault fault) {
    return fault.is().isEmpty() ? Optional.empty() : Optional.of(fault.is());
  }

  private static Optional<Blame> ofFact(Class<?> refusal, Map<String, Object> facts) {
    return Arrays.stream(Facts.components(refusal))
        .flatMap(component -> ofFact(refusal, component, facts).stream())
        .findFirst();
  }

  private static Optional<Blame> ofFact(
      Class<?> refusal, RecordComponent component, Map<String, Object> facts) {
    var value = Optional.ofNullable(facts.get(component.getName()));
    return Optional.ofNullable(component.getAnnotation(AtFault.class))
        .filter(_ -> value.isPresent())
        .map(fault -> of(refusal, names(fault, component), value, facts, fault.again()));
  }

  private static Blame of(
      Class<?> refusal,
      List<String> names,
      Optional<Object> value,
      Map<String, Object> facts,
      boolean again) {
    var lacking =
        Arrays.stream(Facts.components(refusal))
            .map(RecordComponent::getName)
            .filter(name -> !facts.containsKey(name))
            .collect(toUnmodifiableSet());
    return new Blame(names, value, facts, lacking, again);
  }

  private static List<String> names(AtFault fault, RecordComponent component) {
    return fault.value().length == 0 ? List.of(component.getName()) : List.of(fault.value());
  }
}
