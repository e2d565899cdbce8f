package org.examcycle.persistence;

/** A database role and its password, which is never printed. */
public record Credentials(String role, String password) {

  @Override
  public String toString() {
    return role;
  }
}
