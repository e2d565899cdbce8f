package org.examcycle.rest.problem;

import static org.examcycle.rest.problem.StandardForms.REGEXP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a flaw tells of a value that has not its form: a pattern, or whose list it is of. */
public final class TextForm {

  public static final String WRONG_FORM = "wrong-form";

  /** Of a word that must be one of a list. */
  public static final String NOT_ONE_OF = "not-one-of";

  /** The years in which things of today lie: a year beyond is a slip. */
  public static final String YEAR = "(19|2[0-9])[0-9]{2}";

  public static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";

  /** Those years, wherever the text that says an instant is at home. */
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59.999999Z");

  private TextForm() {}

  /** What is wrong with text of which no value of the type can be made. */
  public static String problem(@Nullable Class<?> type, String text) {
    if (type == null) {
      return WRONG_FORM;
    }
    if (type == String.class) {
      return isOfWholeCharacters(text) ? Misfits.CONTROL_CHARACTER : Misfits.NOT_UTF_8;
    }
    if (words(type).isPresent()) {
      return NOT_ONE_OF;
    }
    return has(type, text) ? Misfits.of(type, text).orElse(WRONG_FORM) : WRONG_FORM;
  }

  /** Whether a text has the form of the type, of which there need be no such value. */
  public static boolean has(Class<?> type, String text) {
    return of(type).get(REGEXP) instanceof String form && text.matches(form);
  }

  /** Half of a pair, which JSON can write, is no character and cannot be kept. */
  public static boolean isOfWholeCharacters(String text) {
    return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
  }

  /** Whether an instant lies in the years that texts may say, as clocks of UTC show it. */
  public static boolean isOfOurYears(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  /** What a flaw with this problem tells: the form is no news where text has it. */
  public static Map<String, Object> expected(@Nullable Class<?> type, String problem) {
    var expected = new TreeMap<>(of(type));
    if (problem.equals(Misfits.OUT_OF_RANGE)) {
      expected.putAll(Map.of("min", EARLIEST.toString(), "max", LATEST.toString()));
    }
    if (!problem.equals(WRONG_FORM)) {
      expected.remove(REGEXP);
    }
    return expected;
  }

  /**
   * The words that the type shows as {@code VALUES}; otherwise the standard, or the pattern that it
   * shows as {@code FORM}; nothing without any.
   */
  private static Map<String, Object> of(@Nullable Class<?> type) {
    if (type == null) {
      return Map.of();
    }
    var words = words(type);
    if (words.isPresent()) {
      return Map.of("values", words.get());
    }
    var form = new TreeMap<>(StandardForms.of(type));
    shown(type, "FORM", Pattern.class).ifPresent(each -> form.putIfAbsent(REGEXP, each.pattern()));
    return form;
  }

  private static Optional<List<?>> words(Class<?> type) {
    return type.isEnum()
        ? Optional.of(List.of(type.getEnumConstants()))
        : shown(type, "VALUES", List.class).map(words -> words);
  }

  private static <T> Optional<T> shown(Class<?> type, String name, Class<T> what) {
    try {
      var shown = type.getField(name).get(null);
      return what.isInstance(shown) ? Optional.of(what.cast(shown)) : Optional.empty();
    } catch (NoSuchFieldException _) {
      return Optional.empty();
    } catch (IllegalAccessException broken) {
      throw new IllegalStateException(type.toString(), broken);
    }
  }
}
