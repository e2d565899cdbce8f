package org.examcycle.bootstrap.start;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    return gaps.isEmpty() ? wrongValues(environment) : gaps;
  }

  private static List<Fault> listsWithGaps(Binder binder) {
    return KnownSettings.all()
        .map(setting -> setting.name().split(Pattern.quote(Setting.ANY), -1))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[0])
        .distinct()
        .filter(list -> !isList(binder, list))
        .map(list -> Fault.of(list + " is not a list: [0] comes first, and no number is left out"))
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

  private static List<Fault> wrongValues(ConfigurableEnvironment environment) {
    try (var validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new NoMessages())
            .buildValidatorFactory()) {
      var validator = validators.getValidator();
      return KnownSettings.all()
          // Keys are looked at by KeyCheck, which knows more of them.
          .filter(setting -> setting.type() != KeyRing.class && !setting.isOfWords())
          .flatMap(
              setting ->
                  SettingPlace.of(setting, environment)
                      .flatMap(place -> fault(environment, place, setting, validator).stream()))
          .map(Fault::of)
          .toList();
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
      return Optional.of(name + " is not " + kind(setting.component().getType()));
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

  private static String kind(Class<?> type) {
    if (type == Duration.class) {
      return "a time, as 3s or 1h is";
    }
    return type.isPrimitive() ? "a whole number" : "of its form";
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
