package org.examcycle.bootstrap.setting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/**
 * A record whose components are settings, or records of such.
 *
 * @param prefix of all their names
 */
public record SettingRecord(String prefix, Class<?> type) {

  /**
   * @param type annotated {@code @ConfigurationProperties}
   */
  public static SettingRecord of(Class<?> type) {
    var annotation = type.getAnnotation(ConfigurationProperties.class);
    return new SettingRecord(annotation.value(), type);
  }

  /** Itself, and the records in it, in the order in which they are written. */
  public Stream<SettingRecord> withInner() {
    return Stream.concat(
        Stream.of(this),
        components()
            .filter(component -> element(component) instanceof Class<?> inner && inner.isRecord())
            .map(component -> new SettingRecord(name(component), (Class<?>) element(component)))
            .flatMap(SettingRecord::withInner));
  }

  /** Its own, without those of the records in it. */
  public List<Setting> settings() {
    return components()
        .filter(component -> !(element(component) instanceof Class<?> type && type.isRecord()))
        .map(component -> new Setting(name(component), component))
        .toList();
  }

  private Stream<RecordComponent> components() {
    return Arrays.stream(type.getRecordComponents());
  }

  private String name(RecordComponent component) {
    var name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
    if (component.getType() == Map.class) {
      return name + "[word]";
    }
    return component.getType() == List.class && element(component) != String.class
        ? name + Setting.ANY
        : name;
  }

  /** Its type, or that of what it is a list of. */
  private static Type element(RecordComponent component) {
    return component.getType() == List.class
            && component.getGenericType() instanceof ParameterizedType list
        ? list.getActualTypeArguments()[0]
        : component.getGenericType();
  }
}
