package org.examcycle.persistence;

import jakarta.validation.constraints.NotBlank;

/**
 * A database role and its password.
 *
 * @param role which logs in
 * @param password its password, which is never printed
 */
public record Credentials(@NotBlank String role, @NotBlank String password) {

  @Override
  public String toString() {
    return role;
  }
}
