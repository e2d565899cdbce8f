package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.examcycle.bootstrap.setting.KeyRing;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keys have their form, and none is a demonstration's. */
final class KeyCheck implements StartCheck {

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return Stream.of(
            RequiredSettings.ORIGIN_KEY,
            RequiredSettings.HISTORY_KEY,
            RequiredSettings.SECRET_NUMBER_KEYS)
        .filter(name -> RequiredSettings.isSet(environment, name))
        .flatMap(
            name ->
                fault(name, environment.getProperty(name, "")).stream()
                    .map(what -> Fault.of(name + " " + what)))
        .toList();
  }

  private static Optional<String> fault(String name, String value) {
    if (DemonstrationKey.isIn(value)) {
      return Optional.of("is forbidden: it is a demonstration key");
    }
    return name.equals(RequiredSettings.ORIGIN_KEY) ? Optional.empty() : faultOfRing(value);
  }

  private static Optional<String> faultOfRing(String value) {
    try {
      var _ = KeyRing.valueOf(value);
      return Optional.empty();
    } catch (IllegalArgumentException notOfItsForm) {
      return Optional.ofNullable(notOfItsForm.getMessage());
    }
  }
}
