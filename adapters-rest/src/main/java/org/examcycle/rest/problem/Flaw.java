package org.examcycle.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request's form. Never holds the value itself, which may be a name
 * or a secret.
 *
 * @param pointer JSON pointer (RFC 6901) to the value in the body
 * @param parameter the query parameter or part of the path; {@code query} or {@code path} where it
 *     has no name
 * @param header the request header
 * @param line of a file or body, as an editor counts
 * @param column a file's column by its header, or the place in the line by its number
 * @param problem what is wrong: {@code unknown-field}, {@code wrong-type}, {@code size}
 * @param expected bounds or form, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Flaw(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable String header,
    @Nullable Integer line,
    @Nullable String column,
    String problem,
    @Nullable Map<String, Object> expected) {

  public static Flaw body(String pointer, String problem) {
    return new Flaw(pointer, null, null, null, null, problem, null);
  }

  public static Flaw place(int line, int column, String problem) {
    return new Flaw(null, null, null, line, String.valueOf(column), problem, null);
  }

  public static Flaw cell(int line, String column, String problem) {
    return new Flaw(null, null, null, line, column, problem, null);
  }

  public static Flaw line(int line, String problem) {
    return new Flaw(null, null, null, line, null, problem, null);
  }

  public static Flaw parameter(String name, String problem) {
    return new Flaw(null, name, null, null, null, problem, null);
  }

  public static Flaw header(String name, String problem) {
    return new Flaw(null, null, name, null, null, problem, null);
  }

  public Flaw expecting(Map<String, Object> bounds) {
    return new Flaw(
        pointer, parameter, header, line, column, problem, bounds.isEmpty() ? null : bounds);
  }
}
