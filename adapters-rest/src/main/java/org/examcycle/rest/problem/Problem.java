package org.examcycle.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * The body of every answer that is no (RFC 9457).
 *
 * @param type names the sort of problem: {@code urn:examcycle:problem:} and the code
 * @param title the code in words; for people, not for programs
 * @param code what a program acts on; of the first refusal where there are several
 * @param rule the rule of the rulebook that says no
 * @param facts what the rule saw, by name
 * @param refusals every refusal, sorted by rule, the first repeated
 * @param refusalsInAll how many there are, where more than {@code refusals} tells
 * @param errors what is wrong with the request's form
 * @param errorsInAll how many flaws there are, where more than {@code errors} tells
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
    @Nullable Integer refusalsInAll,
    @Nullable List<Flaw> errors,
    @Nullable Integer errorsInAll,
    String instance) {

  private static final String TYPE = "urn:examcycle:problem:";

  /** One that says no more than its code and the rule behind it. */
  static Problem of(HttpStatusCode status, String code, @Nullable String rule, String instance) {
    return new Problem(
        TYPE + code,
        inWords(code),
        status.value(),
        code,
        rule,
        null,
        null,
        null,
        null,
        null,
        instance);
  }

  /**
   * With every refusal, or the first of them.
   *
   * @param inAll how many there are
   */
  Problem with(Map<String, Object> factsOfFirst, List<Part> parts, int inAll) {
    return new Problem(
        type,
        title,
        status,
        code,
        rule,
        factsOfFirst,
        parts,
        inAll > parts.size() ? inAll : null,
        errors,
        errorsInAll,
        instance);
  }

  /**
   * With what is wrong with the form, or the first of it.
   *
   * @param inAll how many flaws there are
   */
  Problem with(List<Flaw> flaws, int inAll) {
    return new Problem(
        type,
        title,
        status,
        code,
        rule,
        facts,
        refusals,
        refusalsInAll,
        flaws.isEmpty() ? null : flaws,
        inAll > flaws.size() ? inAll : null,
        instance);
  }

  private static String inWords(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }

  /**
   * One refusal.
   *
   * @param line of the file, where one line is refused
   * @param column by its header, where one value is at fault
   * @param pointer JSON pointer (RFC 6901) to the value or row in the body that is at fault
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      String code,
      String rule,
      Map<String, Object> facts,
      @Nullable Integer line,
      @Nullable String column,
      @Nullable String pointer) {}
}
