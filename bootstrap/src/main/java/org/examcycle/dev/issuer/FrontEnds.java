package org.examcycle.dev.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.examcycle.rest.RestSettings;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** Front ends from elsewhere may log somebody in, and use what is there for development alone. */
final class FrontEnds implements CorsConfigurationSource {

  private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

  private final List<String> origins;

  FrontEnds(RestSettings settings) {
    origins = settings.corsOrigins();
  }

  /** The origins whose scripts may call. */
  List<String> origins() {
    return origins;
  }

  @Override
  public CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(origins);
    cors.setAllowedMethods(METHODS);
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    return cors;
  }
}
