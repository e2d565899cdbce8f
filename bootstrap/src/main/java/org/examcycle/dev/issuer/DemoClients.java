package org.examcycle.dev.issuer;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that ask the embedded issuer for tokens. */
final class DemoClients {

  /** Of every person. */
  static final String PASSWORD = "demo";

  /** To where a browser comes back, at each address that a front end may be served from. */
  private static final String COME_BACK_TO = "/signed-in";

  private DemoClients() {}

  /**
   * @param frontEnds their web origins
   */
  static List<RegisteredClient> all(List<String> frontEnds) {
    return Stream.concat(
            DemoCallers.programs().stream().map(DemoClients::program),
            Stream.of(browser(frontEnds)))
        .toList();
  }

  private static RegisteredClient program(DemoCaller caller) {
    return RegisteredClient.withId(caller.name())
        .clientId(caller.name())
        .clientSecret("{noop}" + secretOf(caller))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(lifetime())
        .build();
  }

  /** The issuer wants every program to have a secret of its own. */
  private static String secretOf(DemoCaller program) {
    return program.name() + "-demo";
  }

  /** A page in a browser, which can keep no secret: a person logs in, PKCE binds the answer. */
  private static RegisteredClient browser(List<String> frontEnds) {
    return RegisteredClient.withId("browser")
        .clientId("browser")
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> frontEnds.forEach(origin -> uris.add(origin + COME_BACK_TO)))
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(lifetime())
        .build();
  }

  private static TokenSettings lifetime() {
    return TokenSettings.builder().accessTokenTimeToLive(TokenController.LIFETIME).build();
  }
}
