package org.examcycle.rest.call;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.rest.RestSettings;

/**
 * Why no token of an issuer can be verified now.
 *
 * @param issuer as it is set
 * @param why without what it answered
 */
public record IssuerFault(String issuer, String why, Kind kind) {

  /** What may mend it. */
  public enum Kind {
    /** It is not reached, or not well: to wait. */
    DOWN,
    /**
     * What answers there is no issuer: to wait, since a proxy answers for one that is coming up,
     * and if it goes on so another setting.
     */
    NONE_THERE,
    /**
     * Who answers in its place is another, or does not show by a certificate that is trusted who it
     * is: another setting, and no waiting.
     */
    ANOTHER
  }

  private static final JWKSelector THAT_SIGN =
      new JWKSelector(
          new JWKMatcher.Builder()
              .keyTypes(KeyType.RSA, KeyType.EC)
              .keyUses(KeyUse.SIGNATURE, null)
              .build());

  /** What answers calls itself otherwise than was set. */
  static final class AnotherIssuer extends JWKSetUnavailableException {

    private static final long serialVersionUID = 1L;

    AnotherIssuer(String name) {
      // One line, whatever it answers.
      super("what answers there calls itself " + name.replaceAll("\\p{Cntrl}+", " "));
    }
  }

  /** What is so at this moment: the issuer is asked, and nothing of its answer kept. */
  public static Optional<IssuerFault> now(RestSettings.Issuer issuer) {
    return in(new JWKSetBasedJWKSource<>(new PublishedKeys(issuer)), issuer.issuer());
  }

  /** Empty when one of these keys signs. */
  static Optional<IssuerFault> in(JWKSource<SecurityContext> keys, String issuer) {
    try {
      return keys.get(THAT_SIGN, null).isEmpty()
          ? Optional.of(new IssuerFault(issuer, "it shows no key that signs", Kind.DOWN))
          : Optional.empty();
    } catch (KeySourceException unknown) {
      return Optional.of(of(issuer, unknown));
    }
  }

  private static IssuerFault of(String issuer, Throwable failure) {
    var causes =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).toList();
    var last = causes.getLast();
    var what = Optional.ofNullable(last.getMessage()).orElse("");
    if (last instanceof AnotherIssuer) {
      return new IssuerFault(issuer, what, Kind.ANOTHER);
    }
    if (causes.stream().anyMatch(IssuerFault::isOfCertificate) && !isOfDates(last)) {
      return new IssuerFault(issuer, untrusted(what), Kind.ANOTHER);
    }
    return WrongAddress.shownBy(causes)
        .map(why -> new IssuerFault(issuer, why, Kind.NONE_THERE))
        .orElseGet(
            () ->
                new IssuerFault(issuer, last.getClass().getSimpleName() + ", " + what, Kind.DOWN));
  }

  private static String untrusted(String why) {
    return "its certificate is not trusted ("
        + why
        + "); whom this Java trusts is set by javax.net.ssl.trustStore";
  }

  private static boolean isOfCertificate(Throwable cause) {
    return cause instanceof CertificateException
        || cause instanceof CertPathBuilderException
        || cause instanceof CertPathValidatorException;
  }

  /** That one is out of date is mended where it is shown. */
  private static boolean isOfDates(Throwable cause) {
    return cause instanceof CertificateExpiredException
        || cause instanceof CertificateNotYetValidException;
  }
}
