package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The application does not start, and says why in one line per reason. Lines name settings, users
 * and hosts, never a password or a key.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

  /** What is set is wrong: starting again does not help ({@code EX_CONFIG}). */
  public static final int CONFIGURATION = 78;

  /**
   * Something that is needed is not there now: starting again may help ({@code EX_UNAVAILABLE}).
   */
  public static final int UNAVAILABLE = 69;

  private static final long serialVersionUID = 1;

  private final transient List<String> lines;
  private final int exitCode;

  public StartRefused(int exitCode, List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
    this.exitCode = exitCode;
  }

  public List<String> lines() {
    return lines;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
