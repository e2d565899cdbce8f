package org.examcycle.bootstrap.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A setting that nothing reads is one that is misspelt: what was meant is not set. */
final class UnknownSettings implements StartCheck {

  /** What Kubernetes tells a container of a service that is called {@code examcycle}. */
  private static final Pattern OF_A_SERVICE =
      Pattern.compile("EXAMCYCLE_(SERVICE_(HOST|PORT.*)|PORT|PORT_\\d+_(TCP|UDP).*)");

  private final List<SettingPattern> known = KnownSettings.all().map(SettingPattern::new).toList();

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .flatMap(this::unknown)
        .filter(name -> !ForbiddenSettings.isForDevelopment(name))
        .distinct()
        .sorted()
        .map(
            name ->
                Fault.of(name + " is not a setting; the nearest that there is: " + nearest(name)))
        .toList();
  }

  private Stream<String> unknown(PropertySource<?> source) {
    if (!(source instanceof EnumerablePropertySource<?> enumerable)) {
      return Stream.empty();
    }
    var names = Arrays.stream(enumerable.getPropertyNames());
    return source instanceof SystemEnvironmentPropertySource
        ? names
            .filter(name -> name.toUpperCase(Locale.ROOT).startsWith("EXAMCYCLE_"))
            .filter(name -> !OF_A_SERVICE.matcher(name).matches())
            .filter(name -> known.stream().noneMatch(setting -> setting.fitsVariable(name)))
        : names
            .filter(name -> name.toLowerCase(Locale.ROOT).matches("examcycle([.\\[].*)?"))
            .filter(name -> known.stream().noneMatch(setting -> setting.fits(name)));
  }

  private String nearest(String name) {
    var letters = SettingPattern.letters(name);
    return known.stream()
        .min(Comparator.comparingInt(setting -> setting.distance(letters)))
        .map(SettingPattern::name)
        .orElseThrow();
  }
}
