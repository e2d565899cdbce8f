package org.examcycle.bootstrap.start;

import java.util.Base64;
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

  private static List<Fault> shared(ConfigurableEnvironment environment) {
    var history = ring(environment, RequiredSettings.HISTORY_KEY);
    var secrets = ring(environment, RequiredSettings.SECRET_NUMBER_KEYS);
    var origins = environment.getProperty(RequiredSettings.ORIGIN_KEY, "");
    var origin = new Held(RequiredSettings.ORIGIN_KEY, Set.of(origins));
    return Stream.of(
            secrets.sharedWith(history), origin.sharedWith(history), origin.sharedWith(secrets))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The keys of a setting, in Base64. */
  private record Held(String name, Set<String> keys) {

    /** Whoever has one key should not have what the other keeps. */
    Optional<Fault> sharedWith(Held other) {
      return Collections.disjoint(keys, other.keys)
          ? Optional.empty()
          : Optional.of(Fault.of(name + " has a key of " + other.name + ": each needs its own"));
    }
  }

  private static Held ring(ConfigurableEnvironment environment, String name) {
    return new Held(
        name,
        RequiredSettings.isSet(environment, name)
            ? KeyRing.valueOf(environment.getProperty(name, "")).bytes().values().stream()
                .map(Base64.getEncoder()::encodeToString)
                .collect(Collectors.toUnmodifiableSet())
            : Set.of());
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
