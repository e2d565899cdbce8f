package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyCaching;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Runs all checks when the settings are known and nothing has started, and refuses with everything
 * that was found: an operator should not have to start five times to hear of five things.
 */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  /** Those that look at settings, and at this machine. */
  static final List<StartCheck> OF_SETTINGS =
      List.of(
          new RequiredSettings(),
          new ForbiddenSettings(),
          new UnknownSettings(),
          new SettingValues(),
          new PasswordCheck(),
          new IssuerCheck(),
          new AddressCheck(),
          new KeyCheck(),
          new ExposureCheck(),
          new PortCheck(),
          new TlsCheck(),
          new TemporaryFilesCheck());

  /** Those that log in. */
  private static final List<LoginCheck> OF_DATABASES =
      List.of(new DatabaseCheck(), new ReplicaCheck());

  private final List<StartCheck> checks;
  private final List<LoginCheck> logins;

  public StartChecks() {
    this(OF_SETTINGS, OF_DATABASES);
  }

  StartChecks(List<StartCheck> checks, List<LoginCheck> logins) {
    this.checks = List.copyOf(checks);
    this.logins = List.copyOf(logins);
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  void check(ConfigurableEnvironment environment) {
    var questions = logins.stream().map(login -> login.question(environment)).toList();
    // A database takes its time to answer, and reading the settings takes as long.
    var answers =
        Meanwhile.ask(() -> questions.stream().flatMap(ask -> ask.get().stream()).toList());
    var faults =
        Stream.concat(
                faults(environment).stream(),
                Stream.of(answers).flatMap(asked -> asked.answer().stream()))
            .distinct()
            .toList();
    if (!faults.isEmpty()) {
      var code =
          faults.stream().allMatch(Fault::passing)
              ? StartRefused.UNAVAILABLE
              : StartRefused.CONFIGURATION;
      throw new StartRefused(code, faults.stream().map(Fault::line).toList());
    }
  }

  /** Spring would list all there is of the environment anew for every setting that is looked up. */
  private List<Fault> faults(ConfigurableEnvironment environment) {
    try (var _ = ConfigurationPropertyCaching.get(environment).override()) {
      return checks.stream().flatMap(check -> check.faults(environment).stream()).toList();
    }
  }
}
