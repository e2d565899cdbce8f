package org.examcycle.rest;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.examcycle.rest.answer.RetirementNotice;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.call.ArrivalFilter;
import org.examcycle.rest.call.CallArgument;
import org.examcycle.rest.call.CallerFilter;
import org.examcycle.rest.problem.ProblemWriter;
import org.examcycle.rest.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Bearer tokens, no cookies, no sessions, strict headers. Who may do what is not settled here:
 * every path is let through, and the use cases decide (COM-ACC-01).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /** Whatever is asked for, nobody takes another; TRACE and CONNECT the server refuses itself. */
  private static final Set<String> METHODS =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  private static final Duration REMEMBERED = Duration.ofHours(1);

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 10)
  SecurityFilterChain restChain(
      HttpSecurity http,
      CallerFilter callers,
      UrlBasedCorsConfigurationSource cors,
      Problems problems,
      ProblemWriter writer) {
    return http.cors(AbstractHttpConfigurer::disable)
        .addFilter(crossOrigin(cors, new CrossOrigin(problems, writer)))
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(
            headers ->
                headers
                    .cacheControl(cache -> cache.disable())
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .addFilterBefore(callers, AuthorizationFilter.class)
        .build();
  }

  /**
   * What counts is measured at the boundary; a meter for each filter would be paid by every call.
   */
  @Bean
  SecurityObservationSettings nothingObserved() {
    return SecurityObservationSettings.noObservations();
  }

  private static CorsFilter crossOrigin(
      UrlBasedCorsConfigurationSource allowed, CrossOrigin processor) {
    var filter = new CorsFilter(allowed);
    filter.setCorsProcessor(processor);
    return filter;
  }

  @Bean
  UrlBasedCorsConfigurationSource corsSource(RestSettings settings) {
    var source = new UrlBasedCorsConfigurationSource();
    if (!settings.corsOrigins().isEmpty()) {
      var cors = new CorsConfiguration();
      cors.setAllowedOrigins(settings.corsOrigins());
      cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
      cors.setAllowedHeaders(
          List.of(
              HttpHeaders.ACCEPT,
              HttpHeaders.AUTHORIZATION,
              HttpHeaders.CONTENT_TYPE,
              HttpHeaders.IF_MATCH,
              HttpHeaders.IF_NONE_MATCH,
              CallArgument.REQUEST_KEY,
              CallArgument.PURPOSE,
              CallArgument.ON_BEHALF_OF,
              ArrivalFilter.REQUEST_ID,
              RetirementNotice.DEPRECATION,
              RetirementNotice.SUNSET));
      cors.setExposedHeaders(
          List.of(
              HttpHeaders.ETAG,
              HttpHeaders.LOCATION,
              HttpHeaders.RETRY_AFTER,
              HttpHeaders.CONTENT_DISPOSITION,
              ArrivalFilter.REQUEST_ID,
              RetirementNotice.DEPRECATION,
              RetirementNotice.SUNSET));
      cors.setMaxAge(REMEMBERED);
      source.registerCorsConfiguration("/v1/**", cors);
    }
    return source;
  }

  /** No control characters in parameters either: no database takes them. */
  @Bean
  StrictHttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(METHODS);
    firewall.setAllowedParameterValues(
        value -> value == null || value.chars().noneMatch(Character::isISOControl));
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejected(
      Problems problems,
      ProblemWriter writer,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    return (request, response, _) ->
        writer.write(
            response,
            METHODS.contains(request.getMethod())
                ? problems.unreadable(
                    Arrival.of(request),
                    request.getRequestURI(),
                    request.getQueryString(),
                    templates(mapping.getObject()))
                : problems.methodNotSupported(Arrival.of(request)));
  }

  private static List<String> templates(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .sorted()
        .toList();
  }
}
