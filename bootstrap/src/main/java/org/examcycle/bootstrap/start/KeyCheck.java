package org.examcycle.bootstrap.start;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.examcycle.bootstrap.setting.KeyRing;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keys have their form, none is a demonstration's, and none serves two purposes. */
final class KeyCheck implements StartCheck {

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var each =
        Stream.of(
                RequiredSettings.ORIGIN_KEY,
                RequiredSettings.HISTORY_KEY,
                RequiredSettings.SECRET_NUMBER_KEYS)
            .filter(name -> RequiredSettings.isSet(environment, name))
            .flatMap(
                name ->
                    fault(name, environment.getProperty(name, "")).stream()
                        .map(what -> Fault.of(name + " " + what)))
            .toList();
    return each.isEmpty() ? shared(environment) : each;
  }

  /** Whoever has one key should not have what the other keeps. */
  private static List<Fault> shared(ConfigurableEnvironment environment) {
    var history = ring(environment, RequiredSettings.HISTORY_KEY);
    var secrets = ring(environment, RequiredSettings.SECRET_NUMBER_KEYS);
    return Collections.disjoint(history, secrets)
        ? List.of()
        : List.of(
            Fault.of(
                RequiredSettings.SECRET_NUMBER_KEYS
                    + " has a key of "
                    + RequiredSettings.HISTORY_KEY
                    + ": each needs its own"));
  }

  private static Set<ByteBuffer> ring(ConfigurableEnvironment environment, String name) {
    return RequiredSettings.isSet(environment, name)
        ? KeyRing.valueOf(environment.getProperty(name, "")).bytes().values().stream()
            .map(ByteBuffer::wrap)
            .collect(Collectors.toSet())
        : Set.of();
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
