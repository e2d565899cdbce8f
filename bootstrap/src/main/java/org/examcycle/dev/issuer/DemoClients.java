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

  private static final List<String> COME_BACK_TO =
      List.of(
          "http://localhost:3000/signed-in",
          "http://localhost:5173/signed-in",
          "http://localhost:8080/dev/signed-in");

  private DemoClients() {}

  static List<RegisteredClient> all() {
    return Stream.concat(
            DemoCallers.programs().stream().map(DemoClients::program), Stream.of(browser()))
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
  private static RegisteredClient browser() {
    return RegisteredClient.withId("browser")
        .clientId("browser")
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> uris.addAll(COME_BACK_TO))
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
