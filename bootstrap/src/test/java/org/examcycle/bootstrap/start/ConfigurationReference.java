package org.examcycle.bootstrap.start;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.KeyRing;
import org.examcycle.bootstrap.setting.Setting;
import org.examcycle.bootstrap.setting.SettingRecord;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** {@code docs/configuration.md}, as the code says it. */
public final class ConfigurationReference {

  private static final List<String> SOURCES =
      List.of(
          "adapters-persistence/src/main/java/org/examcycle/persistence",
          "adapters-persistence/src/main/java/org/examcycle/persistence/replica",
          "adapters-rest/src/main/java/org/examcycle/rest",
          "bootstrap/src/main/java/org/examcycle/bootstrap/entry",
          "bootstrap/src/main/java/org/examcycle/bootstrap/history",
          "bootstrap/src/main/java/org/examcycle/bootstrap/job",
          "bootstrap/src/main/java/org/examcycle/bootstrap/stop",
          "bootstrap/src/main/java/org/examcycle/bootstrap/mail",
          "bootstrap/src/main/java/org/examcycle/bootstrap/online",
          "bootstrap/src/main/java/org/examcycle/bootstrap/setting");

  private static final Map<Class<?>, String> KINDS =
      Map.of(
          int.class, "number",
          long.class, "number",
          String.class, "text",
          Duration.class, "time",
          URI.class, "address",
          KeyRing.class, "keys",
          List.class, "list",
          Map.class, "words");

  private final RecordComments comments;
  private final CommentedProperties ours;
  private final CommentedProperties productions;

  ConfigurationReference(Path root) {
    comments = RecordComments.in(SOURCES.stream().map(root::resolve));
    ours =
        CommentedProperties.read(
            root.resolve("bootstrap/src/main/resources/application.properties"));
    productions =
        CommentedProperties.read(
            root.resolve("bootstrap/src/main/resources/production.properties"));
  }

  /** Whose components are the settings. */
  public static List<Class<?>> records() {
    return KnownSettings.RECORDS;
  }

  String page() {
    return head()
        + KnownSettings.records().map(this::section).collect(Collectors.joining())
        + springs();
  }

  private static String head() {
    return """
    # Configuration

    Written from the code by `ConfigurationPageTest`; `-Dexamcycle.approve=true` writes it anew.

    A setting is a line of a properties file (`--spring.config.additional-location=file:/etc/examcycle/`), an argument (`--examcycle.database.pool.size=20`), a system property (`-D...`) or an environment variable: capitals, `_` for every full stop and bracket, no hyphens (`EXAMCYCLE_REST_ISSUERS_0_ISSUER`, `EXAMCYCLE_REST_ORIGINKEY`). `[n]` stands for 0, 1, 2 ... and `[word]` for any word. A time is a number with `ms`, `s`, `m`, `h` or `d`; without, it is milliseconds. Whoever sets one element of a list sets all of it.

    The application starts with every setting within its bounds or not at all: it ends with code 78 and a line for each that is missing, misspelt (an unknown name below `examcycle.` is told with the nearest that there is), of another kind or out of bounds. Passwords and keys are never repeated.
    """;
  }

  private String section(SettingRecord type) {
    var rows =
        type.settings().stream().map(setting -> row(type, setting)).collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : """

        ## `%s`

        %s

        | setting | kind | must be | unless set | what it is |
        |---|---|---|---|---|
        %s\
        """
            .formatted(type.prefix(), described(type), rows);
  }

  /** By the components that it is a value of, if there are any, or by itself. */
  private String described(SettingRecord type) {
    var by =
        KnownSettings.records()
            .flatMap(
                parent ->
                    Stream.of(parent.type().getRecordComponents())
                        .filter(component -> holds(parent, component, type))
                        .map(component -> comments.of(parent.type(), component.getName())))
            .map(ConfigurationReference::sentence)
            .collect(Collectors.joining(" "));
    return by.isEmpty() ? sentence(comments.of(type.type())) : by;
  }

  private static boolean holds(
      SettingRecord parent, RecordComponent component, SettingRecord type) {
    var own = parent.prefix() + "." + DataObjectPropertyName.toDashedForm(component.getName());
    return (type.prefix() + ".")
        .replace(Setting.ANY, "")
        .startsWith(own.replace(Setting.ANY, "") + ".");
  }

  private String row(SettingRecord type, Setting setting) {
    return "| `%s` | %s | %s | %s | %s |%n"
        .formatted(
            setting.name().substring(type.prefix().length() + 1),
            KINDS.get(setting.component().getType()),
            setting.bound().orElse(""),
            usual(setting),
            comment(type, setting));
  }

  private String comment(SettingRecord type, Setting setting) {
    var comment = comments.of(type.type(), setting.component().getName());
    if (comment.isEmpty()) {
      throw new AssertionError(setting.name() + " has no comment");
    }
    return comment;
  }

  private String usual(Setting setting) {
    if (RequiredSettings.tells(setting.name().replace(Setting.ANY, "[0]"))) {
      return "**required**";
    }
    var pattern = Pattern.compile(Pattern.quote(setting.name()).replace("[n]", "\\E\\[\\d+]\\Q"));
    return setting
        .usual()
        .map(List::of)
        .orElseGet(
            () ->
                ours.lines().stream()
                    .filter(line -> pattern.matcher(line.name()).matches())
                    .map(CommentedProperties.Line::value)
                    .toList())
        .stream()
        .filter(value -> !value.isEmpty())
        .map(value -> "`" + value + "`")
        .collect(Collectors.joining(", "));
  }

  private String springs() {
    return """

    ## What is set of Spring Boot

    Each can be set otherwise.

    | setting | value | why |
    |---|---|---|
    """
        + Stream.of(productions, ours)
            .flatMap(file -> file.lines().stream())
            .filter(line -> !line.name().startsWith("examcycle."))
            .map(
                line ->
                    "| `%s` | `%s` | %s |%n".formatted(line.name(), line.value(), line.comment()))
            .collect(Collectors.joining());
  }

  private static String sentence(String text) {
    var first = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return first.endsWith(".") ? first : first + ".";
  }
}
