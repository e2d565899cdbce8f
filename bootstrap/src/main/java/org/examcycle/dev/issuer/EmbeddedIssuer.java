package org.examcycle.dev.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Spring Authorization Server inside the development application: {@code client_credentials} for
 * programs, a log-in form with PKCE for persons. Its filters stand before the application's own and
 * see their own paths only.
 */
@Configuration(proxyBeanMethods = false)
@Import({FrontEnds.class, TokenController.class})
public class EmbeddedIssuer {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain authorizationServer(HttpSecurity http, FrontEnds frontEnds) {
    http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .cors(settings -> settings.configurationSource(frontEnds))
        .exceptionHandling(
            asked ->
                asked.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
    return http.build();
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  SecurityFilterChain logInForm(HttpSecurity http) {
    return http.securityMatcher("/login", "/logout", "/default-ui.css")
        .formLogin(Customizer.withDefaults())
        .build();
  }

  /**
   * The development application's own paths are open: what they do is why they are not in the jar.
   */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 2)
  SecurityFilterChain developmentPaths(HttpSecurity http, FrontEnds frontEnds) {
    return http.securityMatcher("/dev/**")
        .cors(settings -> settings.configurationSource(frontEnds))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /** Tokens are asked for by forms. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> forms() {
    return server ->
        server.addConnectorCustomizers(connector -> connector.setParseBodyMethods("POST"));
  }

  @Bean
  RegisteredClientRepository issuerClients(FrontEnds frontEnds) {
    return new InMemoryRegisteredClientRepository(
        DemoClients.all(frontEnds.origins()).toArray(RegisteredClient[]::new));
  }

  /** Everybody's password is {@code demo}. */
  @Bean
  InMemoryUserDetailsManager demonstrationPersons() {
    return new InMemoryUserDetailsManager(
        DemoCallers.persons().stream()
            .map(
                person ->
                    User.withUsername(person.name())
                        .password("{noop}" + DemoClients.PASSWORD)
                        .build())
            .toList());
  }

  @Bean
  JWKSource<SecurityContext> issuerKeys(RSAKey key) {
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  @Bean
  JwtEncoder issuerEncoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  @Bean
  AuthorizationServerSettings issuerSettings(IssuerName name) {
    return AuthorizationServerSettings.builder().issuer(name.url()).build();
  }

  @Bean
  OAuth2TokenGenerator<?> issuerTokens(JwtEncoder encoder, Clock clock) {
    var generator = new JwtGenerator(encoder);
    generator.setClock(clock);
    generator.setJwtCustomizer(EmbeddedIssuer::sayWho);
    return new DelegatingOAuth2TokenGenerator(generator);
  }

  private static void sayWho(JwtEncodingContext context) {
    Authentication principal = context.getPrincipal();
    if (principal != null) {
      DemoCallers.find(principal.getName())
          .ifPresent(
              caller ->
                  context
                      .getClaims()
                      .audience(List.of(IssuerName.AUDIENCE))
                      .claims(claims -> claims.putAll(caller.claims())));
    }
  }
}
