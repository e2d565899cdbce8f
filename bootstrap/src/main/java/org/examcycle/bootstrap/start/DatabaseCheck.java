package org.examcycle.bootstrap.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Logs in as both users and looks at what they find. Changes nothing. */
final class DatabaseCheck implements LoginCheck {

  private static final List<String> NEEDED =
      List.of(
          RequiredSettings.URL,
          RequiredSettings.OWNER,
          RequiredSettings.OWNER_PASSWORD,
          RequiredSettings.APPLICATION,
          RequiredSettings.APPLICATION_PASSWORD);

  @Override
  public Supplier<List<Fault>> question(ConfigurableEnvironment environment) {
    var address = DatabaseAddress.fault(RequiredSettings.URL, environment);
    var settings = settings(environment);
    return () ->
        address.map(List::of).orElseGet(() -> settings.map(DatabaseCheck::look).orElse(List.of()));
  }

  private static List<Fault> look(DatabaseSettings settings) {
    var faults = new ArrayList<Fault>();
    faults.addAll(new ApplicationLogin(settings).faults());
    faults.addAll(new OwnerLogin(settings).faults());
    return faults;
  }

  /** What is set; empty when something is missing or not of its kind, which is told by others. */
  static Optional<DatabaseSettings> settings(ConfigurableEnvironment environment) {
    if (!NEEDED.stream().allMatch(name -> RequiredSettings.isSet(environment, name))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Binder.get(environment).bind("examcycle.database", DatabaseSettings.class).get());
    } catch (BindException _) {
      return Optional.empty();
    }
  }
}
