package org.examcycle.rest.csv;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is written that is no word of a list.
 *
 * @param expected the same for who wrote it otherwise: bounds or form, by name
 */
public record CellForm<V>(Function<String, Optional<V>> parse, Map<String, Object> expected) {

  /**
   * A whole number from 0, in digits alone.
   *
   * @param most no more than nine digits
   */
  public static CellForm<Integer> whole(int most) {
    var form = "[0-9]{1," + String.valueOf(most).length() + "}";
    return new CellForm<>(
        text ->
            text.matches(form)
                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= most)
                : Optional.empty(),
        Map.of("type", "integer", "min", 0, "max", most));
  }

  /** The same, as another type has it. */
  public <W> CellForm<W> as(Function<V, W> made) {
    return new CellForm<>(text -> parse.apply(text).map(made), expected);
  }
}
