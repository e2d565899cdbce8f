package org.examcycle.dev.issuer;

import java.net.URI;

/**
 * What the embedded issuer calls itself: the address of the application that it is part of.
 *
 * @param url without a slash at its end
 */
public record IssuerName(String url) {

  /** For whom its tokens are. */
  public static final String AUDIENCE = "examcycle";

  public static IssuerName at(int port) {
    return new IssuerName("http://localhost:" + port);
  }

  /** Where its public keys are. */
  public URI keys() {
    return URI.create(url + "/oauth2/jwks");
  }
}
