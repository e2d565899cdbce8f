package org.examcycle.rest.csv;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.rest.problem.TextForm;

/**
 * How a value is written that is no word of a list.
 *
 * @param told of what cannot be read, what is wrong with it and what is expected
 */
public record CellForm<V>(Function<String, Optional<V>> parse, Function<String, Misfit> told) {

  /**
   * @param expected bounds or form, by name
   */
  record Misfit(String problem, Map<String, Object> expected) {}

  /**
   * @param expected for who wrote it otherwise: bounds or form, by name
   */
  public CellForm(Function<String, Optional<V>> parse, Map<String, Object> expected) {
    this(parse, (String _) -> new Misfit("wrong-form", expected));
  }

  /** A value of a type that says itself which form it has. */
  public static <V> CellForm<V> of(Class<V> type, Function<String, Optional<V>> parse) {
    return new CellForm<>(
        parse,
        (String text) -> {
          var problem = TextForm.problem(type, text);
          return new Misfit(problem, TextForm.expected(type, problem));
        });
  }

  /** Text of a pattern. */
  public static <V> CellForm<V> matching(String regexp, Function<String, V> read) {
    return new CellForm<>(
        text -> text.matches(regexp) ? Optional.of(read.apply(text)) : Optional.empty(),
        Map.of("regexp", regexp));
  }

  /** Text in which something stands besides spaces, of so many characters. */
  public static CellForm<String> words(int most) {
    return new CellForm<>(
        text -> Optional.of(text).filter(words -> !words.isBlank() && words.length() <= most),
        Map.of("type", "words", "max", most));
  }

  /** A whole number from 0, in digits alone. */
  public static CellForm<Integer> whole(int most) {
    return whole(0, most);
  }

  /**
   * A whole number, in digits alone.
   *
   * @param least not negative
   * @param most no more than nine digits
   */
  public static CellForm<Integer> whole(int least, int most) {
    var form = "[0-9]{1," + String.valueOf(most).length() + "}";
    return new CellForm<>(
        text ->
            text.matches(form)
                ? Optional.of(Integer.valueOf(text))
                    .filter(number -> least <= number && number <= most)
                : Optional.empty(),
        Map.of("type", "integer", "min", least, "max", most));
  }

  /** The same, as another type has it. */
  public <W> CellForm<W> as(Function<V, W> made) {
    return new CellForm<>(text -> parse.apply(text).map(made), told);
  }
}
