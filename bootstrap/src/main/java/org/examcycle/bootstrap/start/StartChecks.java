package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Runs all checks when the settings are known and nothing has started, and refuses with everything
 * that was found: an operator should not have to start five times to hear of five things.
 */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private final List<StartCheck> checks =
      List.of(
          new RequiredSettings(),
          new ForbiddenSettings(),
          new UnknownSettings(),
          new SettingValues(),
          new PasswordCheck(),
          new IssuerCheck(),
          new KeyCheck(),
          new PortCheck(),
          new DatabaseCheck(),
          new ReplicaCheck());

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
