package org.examcycle.rest.problem;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Of a list in which each value stands once. */
public final class Once {

  private Once() {}

  /**
   * @param pointer to the value at a place
   * @throws Malformed naming each value that stands before it already
   */
  public static void check(List<?> values, IntFunction<String> pointer, String problem) {
    var seen = new HashSet<Object>();
    var second =
        IntStream.range(0, values.size())
            .filter(at -> !seen.add(values.get(at)))
            .mapToObj(at -> Flaw.body(pointer.apply(at), problem))
            .toList();
    if (!second.isEmpty()) {
      throw Malformed.body(second);
    }
  }
}
