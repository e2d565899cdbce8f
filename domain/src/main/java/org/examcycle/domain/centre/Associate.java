package org.examcycle.domain.centre;

/** An Associate, to whom centres may be attached (INT-PRE-02). */
public record Associate(AssociateCode code, String name) {
  public Associate {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an Associate has a name");
    }
  }
}
