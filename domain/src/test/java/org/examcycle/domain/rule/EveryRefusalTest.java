package org.examcycle.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every refusal that there is, of whatever room, made with whatever values: it names the rule that
 * stands behind it, and says of what kind it is.
 */
class EveryRefusalTest {

  private static final String RULE = "(INT|ENG|COM)-[A-Z]{3}-[0-9]{2}";

  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(SortedMap.class, new TreeMap<>()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(UUID.class, new UUID(1, 2)),
          Map.entry(Currency.class, Currency.getInstance("GBP")),
          Map.entry(LocalDate.class, LocalDate.of(2027, 6, 1)),
          Map.entry(LocalDateTime.class, LocalDateTime.of(2027, 6, 1, 12, 0)),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(ZoneId.class, ZoneId.of("Asia/Kathmandu")));

  /** What values of types that are read from text may look like. */
  private static final List<String> TEXTS =
      List.of(
          "2027-06",
          "0620",
          "MZ040",
          "0001",
          "BY",
          "22",
          "INT-ENT-01",
          "JUNE",
          "FCE",
          "GBP",
          "READING",
          "2027",
          "1/2",
          "SIR094701",
          "FCE-2027-06-05-paper",
          "681990012058G",
          "1234567890",
          "en",
          "GB",
          "final-entries",
          "A");

  static Stream<Class<? extends Refusal>> refusals() throws Exception {
    var classes =
        Path.of(Refusal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.startsWith("module-info"))
          .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .<Class<?>>map(EveryRefusalTest::named)
          .filter(type -> type.isRecord() && Refusal.class.isAssignableFrom(type))
          .<Class<? extends Refusal>>map(type -> type.asSubclass(Refusal.class))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void names_its_rule_and_its_kind(Class<? extends Refusal> type) throws Exception {
    var refusal = (Refusal) made(type);

    assertThat(refusal.rule().value()).matches(RULE);
    assertThat(refusal.kind()).isNotNull();
  }

  private static Object made(Class<?> type) throws Exception {
    var components = type.getRecordComponents();
    var values = new Object[components.length];
    for (var n = 0; n < values.length; n++) {
      values[n] = sample(components[n].getType());
    }
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object sample(Class<?> type) throws Exception {
    if (PLAIN.containsKey(type)) {
      return PLAIN.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    for (var text : TEXTS) {
      var read = read(type, text);
      if (read.isPresent()) {
        return read.get();
      }
    }
    if (type.isSealed() && type.isInterface()) {
      return made(type.getPermittedSubclasses()[0]);
    }
    return made(type);
  }

  private static Optional<?> read(Class<?> type, String text) {
    try {
      return Optional.of(type.getMethod("of", String.class).invoke(null, text));
    } catch (ReflectiveOperationException otherwise) {
      return Optional.empty();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Refusal.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
