package org.examcycle.rest.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that has not the form that its operation reads; thrown by adapters, never below. */
public final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient List<Flaw> flaws;
  private final int inAll;

  private Malformed(HttpStatus status, String code, List<Flaw> flaws) {
    this(status, code, flaws, flaws.size());
  }

  private Malformed(HttpStatus status, String code, List<Flaw> flaws, int inAll) {
    super(code);
    this.status = status;
    this.code = code;
    this.flaws = List.copyOf(flaws);
    this.inAll = inAll;
  }

  public static Malformed body(List<Flaw> flaws) {
    return new Malformed(HttpStatus.BAD_REQUEST, "malformed-body", flaws);
  }

  public static Malformed body(Flaw flaw) {
    return body(List.of(flaw));
  }

  /**
   * @param flaws the first of them
   * @param inAll how many there are
   */
  public static Malformed file(List<Flaw> flaws, int inAll) {
    return new Malformed(HttpStatus.BAD_REQUEST, "malformed-file", flaws, inAll);
  }

  public static Malformed file(Flaw flaw) {
    return file(List.of(flaw), 1);
  }

  public static Malformed header(Flaw flaw) {
    return new Malformed(HttpStatus.BAD_REQUEST, "malformed-header", List.of(flaw));
  }

  public static Malformed parameter(Flaw flaw) {
    return parameters(List.of(flaw));
  }

  public static Malformed parameters(List<Flaw> flaws) {
    return new Malformed(HttpStatus.BAD_REQUEST, "malformed-parameter", flaws);
  }

  /** A change that does not say which version it changes. */
  public static Malformed versionMissing() {
    return new Malformed(
        HttpStatus.PRECONDITION_REQUIRED,
        "version-missing",
        List.of(Flaw.header("If-Match", "missing")));
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  public List<Flaw> flaws() {
    return flaws;
  }

  /** How many flaws there are, told or not. */
  public int inAll() {
    return inAll;
  }
}
