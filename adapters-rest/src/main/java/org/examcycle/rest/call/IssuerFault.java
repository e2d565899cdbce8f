package org.examcycle.rest.call;

import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why no token of an issuer can be verified now.
 *
 * @param issuer as it is set
 * @param why without what it answered
 * @param isAnother whether somebody else answers in its place, so that it is no use to wait
 */
public record IssuerFault(String issuer, String why, boolean isAnother) {

  /** What answers calls itself otherwise than was set. */
  static final class AnotherIssuer extends JWKSetUnavailableException {

    private static final long serialVersionUID = 1L;

    AnotherIssuer(String name) {
      super("what answers there calls itself " + name);
    }
  }

  static IssuerFault without(String issuer) {
    return new IssuerFault(issuer, "it shows no key that signs", false);
  }

  static IssuerFault of(String issuer, Throwable failure) {
    var causes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    var last = causes.reduce((_, cause) -> cause).orElseThrow();
    return last instanceof AnotherIssuer another
        ? new IssuerFault(issuer, Optional.ofNullable(another.getMessage()).orElseThrow(), true)
        : new IssuerFault(
            issuer, last.getClass().getSimpleName() + ", " + last.getMessage(), false);
  }
}
