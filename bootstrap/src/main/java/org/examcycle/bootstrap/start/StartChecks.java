package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
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
          new TemporaryFilesCheck());

  /** Those that log in. */
  private static final List<StartCheck> OF_DATABASES =
      List.of(new DatabaseCheck(), new ReplicaCheck());

  private final List<StartCheck> checks;

  public StartChecks() {
    this(Stream.concat(OF_SETTINGS.stream(), OF_DATABASES.stream()).toList());
  }

  StartChecks(List<StartCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  void check(ConfigurableEnvironment environment) {
    var faults =
        checks.stream().flatMap(check -> check.faults(environment).stream()).distinct().toList();
    if (!faults.isEmpty()) {
      var code =
          faults.stream().allMatch(Fault::passing)
              ? StartRefused.UNAVAILABLE
              : StartRefused.CONFIGURATION;
      throw new StartRefused(code, faults.stream().map(Fault::line).toList());
    }
  }
}
