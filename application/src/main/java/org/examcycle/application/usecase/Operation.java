package org.examcycle.application.usecase;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/**
 * What a use case interface says of itself.
 *
 * @param useCase the interface
 * @param may who may call it, and what for
 * @param answerType what it grants
 */
public record Operation(Class<?> useCase, MayCall may, Type answerType) {

  /**
   * The operation that a service carries out.
   *
   * @throws IllegalStateException if it implements not exactly one use case, or one that does not
   *     say who may call it
   */
  public static Operation of(Class<?> service) {
    var found =
        Arrays.stream(service.getInterfaces()).filter(UseCase.class::isAssignableFrom).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(service.getName() + " must implement one use case");
    }
    var useCase = found.getFirst();
    var may = useCase.getAnnotation(MayCall.class);
    if (may == null || may.anybody() == (may.value().length > 0)) {
      throw new IllegalStateException(useCase.getName() + " does not say who may call it");
    }
    return new Operation(useCase, may, answerTypeOf(useCase));
  }

  /** The use case's name, as it stands in history and metrics. */
  public String name() {
    return useCase.getSimpleName();
  }

  public boolean isReading() {
    return Reading.class.isAssignableFrom(useCase);
  }

  public boolean isOnReplica() {
    return useCase.isAnnotationPresent(OnReplica.class);
  }

  public boolean isAtLength() {
    return useCase.isAnnotationPresent(AtLength.class);
  }

  /** The kinds of caller that may call it. */
  public Set<CallerKind> callers() {
    return may.anybody() ? CallerKind.anybody() : Set.of(may.value());
  }

  boolean admits(Caller caller) {
    return !Collections.disjoint(caller.kinds(), callers()) && (caller.isPerson() || !may.person());
  }

  private static Type answerTypeOf(Class<?> useCase) {
    return Arrays.stream(useCase.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .map(type -> type.getActualTypeArguments()[1])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(useCase.getName() + " names no answer"));
  }
}
