package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.function.Supplier;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.persistence.replica.StandbyCheck;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Logs in at the replica, if one is set. One that does not answer is no fault: everything is read
 * in the database itself until it does.
 */
final class ReplicaCheck implements LoginCheck {

  private static final String URL = "examcycle.database.replica.url";

  @Override
  public Supplier<List<Fault>> question(ConfigurableEnvironment environment) {
    if (!RequiredSettings.isSet(environment, URL)) {
      return List::of;
    }
    var address = DatabaseAddress.fault(URL, environment);
    var settings = DatabaseCheck.settings(environment);
    return () ->
        address.map(List::of).orElseGet(() -> settings.map(ReplicaCheck::look).orElse(List.of()));
  }

  private static List<Fault> look(DatabaseSettings settings) {
    return DatabaseLogin.with(
            "the replica",
            settings.replica().url(),
            settings.application(),
            standby ->
                DatabaseLogin.with(
                    settings.url(),
                    settings.application(),
                    database ->
                        StandbyCheck.faults(database, standby).stream()
                            .map(fault -> Fault.of(URL + " " + fault))
                            .toList()))
        .stream()
        .filter(fault -> !fault.passing())
        .toList();
  }
}
