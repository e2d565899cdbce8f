package org.examcycle.bootstrap.start;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.examcycle.bootstrap.setting.Setting;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Where the value of a setting stands.
 *
 * @param name with the number of each list in it
 * @param binder reads what the application will read: a list comes whole from one source
 */
record SettingPlace(String name, Binder binder) {

  private static final Bindable<?> ANYTHING = Bindable.mapOf(String.class, Object.class);

  /** One, unless the setting lies in a list. */
  static Stream<SettingPlace> of(Setting setting, ConfigurableEnvironment environment) {
    var place = new SettingPlace(setting.name(), Binder.get(environment));
    var at = place.name.indexOf(Setting.ANY);
    return at < 0
        ? Stream.of(place)
        : StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
            .map(source -> new Binder(Stream.of(source).toList(), placeholders(environment)))
            .filter(source -> isBound(source, place.name.substring(0, at) + "[0]"))
            .findFirst()
            .stream()
            .flatMap(source -> new SettingPlace(place.name, source).filled());
  }

  private static PropertySourcesPlaceholdersResolver placeholders(
      ConfigurableEnvironment environment) {
    return new PropertySourcesPlaceholdersResolver(environment);
  }

  private Stream<SettingPlace> filled() {
    var at = name.indexOf(Setting.ANY);
    var list = name.substring(0, at);
    var rest = name.substring(at + Setting.ANY.length());
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> list + "[" + n + "]")
        .takeWhile(element -> isBound(binder, element))
        .map(element -> new SettingPlace(element + rest, binder));
  }

  private static boolean isBound(Binder binder, String element) {
    return binder.bind(element, ANYTHING).isBound();
  }
}
