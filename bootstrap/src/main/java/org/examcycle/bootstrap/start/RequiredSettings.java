package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** What has no default, because there is none that would be safe. */
final class RequiredSettings implements StartCheck {

  static final String URL = "examcycle.database.url";
  static final String OWNER = "examcycle.database.owner.role";
  static final String OWNER_PASSWORD = "examcycle.database.owner.password";
  static final String APPLICATION = "examcycle.database.application.role";
  static final String APPLICATION_PASSWORD = "examcycle.database.application.password";
  static final String ISSUER = "examcycle.rest.issuers[0].issuer";
  static final String ORIGIN_KEY = "examcycle.rest.origin-key";
  static final String HISTORY_KEY = "examcycle.keys.history";
  static final String SECRET_NUMBER_KEYS = "examcycle.keys.secret-numbers";
  static final String RESULTS_PAGE = "examcycle.results-page";

  private static final Map<String, String> MEANINGS =
      new TreeMap<>(
          Map.of(
              URL, "where PostgreSQL is, jdbc:postgresql://host:port/database",
              OWNER, "the database role that owns the schema",
              OWNER_PASSWORD, "its password",
              APPLICATION, "the database role that the application is",
              APPLICATION_PASSWORD, "its password",
              ISSUER, "the https address of who makes the callers' tokens",
              ORIGIN_KEY, "a secret of 16 characters or more",
              HISTORY_KEY, "id:key, 32 bytes in Base64, the newest first",
              SECRET_NUMBER_KEYS, "id:key, 32 bytes in Base64, the newest first",
              RESULTS_PAGE, "the https address at which candidates see their results"));

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return MEANINGS.entrySet().stream()
        .filter(setting -> !isSet(environment, setting.getKey()))
        .map(setting -> Fault.of(setting.getKey() + " is missing: " + setting.getValue()))
        .toList();
  }

  static boolean isSet(Environment environment, String name) {
    return !environment.getProperty(name, "").isBlank();
  }
}
