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
  static final String MAIL_HOST = "spring.mail.host";
  static final String MAIL_FROM = "examcycle.mail.from";

  private static final Map<String, String> MEANINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(URL, "where PostgreSQL is, jdbc:postgresql://host:port/database"),
              Map.entry(OWNER, "the database role that owns the schema"),
              Map.entry(OWNER_PASSWORD, "its password"),
              Map.entry(APPLICATION, "the database role that the application is"),
              Map.entry(APPLICATION_PASSWORD, "its password"),
              Map.entry(ISSUER, "the https address of who makes the callers' tokens"),
              Map.entry(ORIGIN_KEY, "a secret of 16 characters or more"),
              Map.entry(HISTORY_KEY, "id:key, 32 bytes in Base64, the newest first"),
              Map.entry(SECRET_NUMBER_KEYS, "id:key, 32 bytes in Base64, the newest first"),
              Map.entry(RESULTS_PAGE, "the https address at which candidates see their results"),
              Map.entry(
                  MAIL_HOST,
                  "the mail server, by which candidates hear of results and of new passwords"),
              Map.entry(MAIL_FROM, "the address that mail comes from")));

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return MEANINGS.entrySet().stream()
        .filter(setting -> !isSet(environment, setting.getKey()))
        .map(setting -> Fault.of(setting.getKey() + " is missing: " + setting.getValue()))
        .toList();
  }

  /** Whether a line is said of it when it is missing. */
  static boolean tells(String name) {
    return MEANINGS.containsKey(name);
  }

  static boolean isSet(Environment environment, String name) {
    return !environment.getProperty(name, "").isBlank();
  }
}
