package org.examcycle.acceptance.booted;

import java.util.Set;

/**
 * Who may call a use case, as it says itself.
 *
 * @param kinds names of the kinds of caller
 * @param person whether it needs one
 */
public record Admission(String useCase, Set<String> kinds, boolean person) {

  public Admission {
    kinds = Set.copyOf(kinds);
  }

  /** Whether nobody asks for it but the application itself. */
  public boolean isOwnWork() {
    return kinds.equals(Set.of("JOB"));
  }
}
