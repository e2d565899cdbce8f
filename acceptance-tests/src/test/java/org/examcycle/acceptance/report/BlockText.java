package org.examcycle.acceptance.report;

import io.cucumber.messages.types.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block's lines as they stand in its file, tags included, moved to the left edge. */
final class BlockText {

  private BlockText() {}

  static String of(Rule rule, List<String> lines) {
    var heading = (int) (long) rule.getLocation().getLine();
    var first =
        Stream.concat(
                rule.getTags().stream().map(tag -> (int) (long) tag.getLocation().getLine()),
                Stream.of(heading))
            .min(Integer::compare)
            .orElse(heading);
    var until = heading;
    while (until < lines.size() && !startsAnother(lines, until)) {
      until++;
    }
    return lines.subList(first - 1, until).stream()
        .collect(Collectors.joining("\n"))
        .stripTrailing()
        .stripIndent();
  }

  /** Another block begins with its heading, or with the tags above it. */
  private static boolean startsAnother(List<String> lines, int at) {
    for (var line : lines.subList(at, lines.size())) {
      var text = line.strip();
      if (text.startsWith("Rule:")) {
        return true;
      }
      if (!text.startsWith("@")) {
        return false;
      }
    }
    return false;
  }
}
