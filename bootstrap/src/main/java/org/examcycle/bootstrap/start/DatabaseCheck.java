package org.examcycle.bootstrap.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Logs in as both users and looks at what they find. Changes nothing. */
final class DatabaseCheck implements StartCheck {

  private static final List<String> NEEDED =
      List.of(
          RequiredSettings.URL,
          RequiredSettings.OWNER,
          RequiredSettings.OWNER_PASSWORD,
          RequiredSettings.APPLICATION,
          RequiredSettings.APPLICATION_PASSWORD);

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var url = environment.getProperty(RequiredSettings.URL, "");
    if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
      return List.of(Fault.of(RequiredSettings.URL + " does not begin with jdbc:postgresql:"));
    }
    if (Stream.of("user=", "password=").anyMatch(url::contains)) {
      return List.of(
          Fault.of(RequiredSettings.URL + " holds a user or password, which stand beside it"));
    }
    if (!NEEDED.stream().allMatch(name -> RequiredSettings.isSet(environment, name))) {
      return List.of();
    }
    DatabaseSettings settings;
    try {
      settings = Binder.get(environment).bind("examcycle.database", DatabaseSettings.class).get();
    } catch (BindException _) {
      return List.of(); // told with the other values that are not of their kind
    }
    var faults = new ArrayList<Fault>();
    faults.addAll(new ApplicationLogin(settings).faults());
    faults.addAll(new OwnerLogin(settings).faults());
    return faults;
  }
}
