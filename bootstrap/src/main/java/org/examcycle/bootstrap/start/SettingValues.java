package org.examcycle.bootstrap.start;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.Bounds;
import org.examcycle.bootstrap.setting.KeyRing;
import org.examcycle.bootstrap.setting.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Every value is of its kind and within its bounds, each told in a line of its own; Spring would
 * stop at the first. Text is never repeated: it may be a secret.
 */
final class SettingValues implements StartCheck {

  private static final Bindable<List<Map<String, Object>>> ANYTHING =
      Bindable.of(
          ResolvableType.forClassWithGenerics(
              List.class,
              ResolvableType.forClassWithGenerics(Map.class, String.class, Object.class)));

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var gaps = listsWithGaps(Binder.get(environment));
    return Stream.concat(
            gaps.stream()
                .map(list -> list + " is not a list: [0] comes first, and no number is left out"),
            wrongValues(environment, gaps))
        .map(Fault::of)
        .toList();
  }

  private static List<String> listsWithGaps(Binder binder) {
    return KnownSettings.all()
        .map(setting -> setting.name().split(Pattern.quote(Setting.ANY), -1))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[0])
        .distinct()
        .filter(list -> !isList(binder, list))
        .toList();
  }

  private static boolean isList(Binder binder, String name) {
    try {
      binder.bind(name, ANYTHING);
      return true;
    } catch (BindException _) {
      return false;
    }
  }

  /**
   * @param gaps lists in which nobody knows what is which
   */
  private static Stream<String> wrongValues(
      ConfigurableEnvironment environment, List<String> gaps) {
    try (var validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new NoMessages())
            .buildValidatorFactory()) {
      var validator = validators.getValidator();
      return KnownSettings.all()
          // Keys are looked at by KeyCheck, which knows more of them.
          .filter(setting -> setting.type() != KeyRing.class && !setting.isOfWords())
          .filter(setting -> gaps.stream().noneMatch(setting::isIn))
          .flatMap(
              setting ->
                  SettingPlace.of(setting, environment)
                      .flatMap(place -> fault(environment, place, setting, validator).stream()))
          .toList()
          .stream();
    }
  }

  private static Optional<String> fault(
      Environment environment, SettingPlace place, Setting setting, Validator validator) {
    var name = place.name();
    Object value;
    try {
      value =
          place
              .binder()
              .bind(name, Bindable.of(ResolvableType.forType(setting.type())))
              .orElse(null);
    } catch (BindException _) {
      return Optional.of(name + " is not " + ValueKind.of(setting.component().getType()));
    }
    if (isEmptyAddress(setting, place) && !RequiredSettings.tells(name)) {
      return Optional.of(name + " is empty: it is an address, or is left out");
    }
    if (value == null || (value instanceof String text && text.isBlank())) {
      return isNeeded(setting, validator) && !isTold(environment, name)
          ? Optional.of(name + " is missing")
          : Optional.empty();
    }
    return isWithin(setting, value, validator)
        ? Optional.empty()
        : Optional.of(name + " must be " + setting.bound().orElse("another") + butIs(value));
  }

  /** Which reads like one that is not said, and somebody meant to say it. */
  private static boolean isEmptyAddress(Setting setting, SettingPlace place) {
    return setting.type() == URI.class
        && place.binder().bind(place.name(), String.class).map(String::isBlank).orElse(false);
  }

  /** Not of a list that stands elsewhere than what is required of it. */
  private static boolean isTold(Environment environment, String name) {
    return RequiredSettings.tells(name) && !RequiredSettings.isSet(environment, name);
  }

  private static boolean isNeeded(Setting setting, Validator validator) {
    return setting.usual().isEmpty()
        && (setting.component().getType().isPrimitive() || !isWithin(setting, null, validator));
  }

  private static boolean isWithin(Setting setting, @Nullable Object value, Validator validator) {
    return validator
        .validateValue(
            setting.component().getDeclaringRecord(), setting.component().getName(), value)
        .isEmpty();
  }

  private static String butIs(Object value) {
    return switch (value) {
      case Number number -> ", and is " + number;
      case Duration time -> ", and is " + Bounds.spelt(time);
      default -> "";
    };
  }

  /** The library's words depend on the machine's language; ours are those of the reference. */
  private static final class NoMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
