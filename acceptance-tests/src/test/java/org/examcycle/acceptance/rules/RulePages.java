package org.examcycle.acceptance.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.examcycle.acceptance.report.Features;

/** All pages: one per room, and the list of them. */
final class RulePages {

  private RulePages() {}

  /** By file name. */
  static Map<String, String> of(List<Room> rooms, Code code, Features features) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("README.md", list(rooms) + gaps(ThreeWays.faults(rooms, features, code)));
    var page = new RulePage(code, features);
    rooms.forEach(room -> pages.put(room.name() + ".md", page.of(room)));
    return pages;
  }

  /** The pages as the repository's words, code and features make them. */
  static Map<String, String> of(Path root) {
    return of(
        Room.in(root.resolve("docs/rules/words")), Code.in(root), Features.in(Features.FOLDER));
  }

  private static String list(List<Room> rooms) {
    return """
    # The rules

    What the board's regulations say, in our words, a rule a number; what code keeps it, and what
    shows it. The pages are written by the build: `words/` holds the words, the rest comes from
    the code and the features. `mvn verify` fails when a page is stale,
    `mvn verify -Dexamcycle.approve=true` writes it anew.

    | rule | page |
    |---|---|
    """
        + rooms.stream()
            .flatMap(room -> room.rules().stream().map(rule -> row(room, rule)))
            .sorted()
            .collect(Collectors.joining());
  }

  private static String gaps(List<String> faults) {
    return faults.isEmpty()
        ? ""
        : "\n## What pages, features and code do not agree on\n\n"
            + faults.stream().map(fault -> "- " + fault + "\n").collect(Collectors.joining());
  }

  private static String row(Room room, RuleWords rule) {
    var anchor =
        (rule.id() + " " + rule.title())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 -]", "")
            .replace(' ', '-');
    return "| %s %s | [%s](%s.md#%s) |\n"
        .formatted(rule.id(), rule.title(), room.name(), room.name(), anchor);
  }
}
