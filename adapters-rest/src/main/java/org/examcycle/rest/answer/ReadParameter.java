package org.examcycle.rest.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.paging.Page;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * A parameter of the query that an operation reads.
 *
 * @param several whether it may come more than once
 */
record ReadParameter(String name, boolean several) {

  static Stream<ReadParameter> of(HandlerMethod operation) {
    return Arrays.stream(operation.getMethodParameters()).flatMap(ReadParameter::of);
  }

  private static Stream<ReadParameter> of(MethodParameter parameter) {
    if (parameter.getParameterType() == Page.class) {
      return Stream.of(Cursor.AFTER, Cursor.LIMIT).map(name -> new ReadParameter(name, false));
    }
    var several = Collection.class.isAssignableFrom(parameter.getParameterType());
    return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
        .map(named -> named.name().isEmpty() ? parameter.getParameter().getName() : named.name())
        .map(name -> new ReadParameter(name, several))
        .stream();
  }
}
