package org.examcycle.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is no (RFC 9457).
 *
 * @param type names the sort of problem: {@code urn:examcycle:problem:} and the code
 * @param title the code in words; for people, not for programs
 * @param code what a program acts on; of the first refusal where there are several
 * @param rule the rule of the rulebook that says no
 * @param facts what the rule saw, by name
 * @param refusals every refusal, sorted by rule, the first repeated
 * @param errors what is wrong with the request's form
 * @param instance the request id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String code,
    @Nullable String rule,
    @Nullable Map<String, Object> facts,
    @Nullable List<Part> refusals,
    @Nullable List<Flaw> errors,
    String instance) {

  /**
   * One refusal.
   *
   * @param line of the file, where one line is refused
   * @param column by its header, where one value is at fault
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      String code,
      String rule,
      Map<String, Object> facts,
      @Nullable Integer line,
      @Nullable String column) {}
}
