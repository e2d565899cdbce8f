package org.examcycle.bootstrap.setting;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One setting, as the component of a record describes it.
 *
 * @param name as in a properties file; {@code [n]} stands for any number, {@code [word]} for any
 *     word
 */
public record Setting(String name, RecordComponent component) {

  /** In a name, whichever of a list. */
  public static final String ANY = "[n]";

  public Type type() {
    return component.getGenericType();
  }

  /** Whether it is one of many, each with a word of its own. */
  public boolean isOfWords() {
    return name.endsWith("[word]");
  }

  /** Whether it is one of those that elements of the list have. */
  public boolean isIn(String list) {
    return name.startsWith(list + ANY);
  }

  /** What it is when nobody sets it, if its record says so. */
  public Optional<String> usual() {
    return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
        .filter(parameter -> parameter.getName().equals(component.getName()))
        .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(DefaultValue.class)))
        .map(usual -> String.join(",", usual.value()))
        .findFirst();
  }

  /** Within what it must lie, in words that follow "must be". */
  public Optional<String> bound() {
    return Bounds.of(component);
  }
}
