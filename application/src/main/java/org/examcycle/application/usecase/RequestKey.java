package org.examcycle.application.usecase;

/**
 * Lets a request be sent again without acting again.
 *
 * @param value chosen by the caller, 1 to 255 characters
 * @param fingerprint a digest of the whole request, so that the key cannot serve for another one
 */
public record RequestKey(String value, String fingerprint) {
  public RequestKey {
    if (value.isEmpty() || value.length() > 255) {
      throw new IllegalArgumentException("a request key has 1 to 255 characters");
    }
  }
}
