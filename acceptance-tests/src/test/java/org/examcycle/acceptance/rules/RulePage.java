package org.examcycle.acceptance.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.examcycle.acceptance.report.Block;
import org.examcycle.acceptance.report.Depth;
import org.examcycle.acceptance.report.Features;

/**
 * Writes the page of a room: each rule's words, its code, its tables, and the blocks that show it.
 */
final class RulePage {

  private static final Path FEATURES =
      Path.of("acceptance-tests", "src", "test", "resources", "features");

  private final Code code;
  private final Features features;

  RulePage(Code code, Features features) {
    this.code = code;
    this.features = features;
  }

  String of(Room room) {
    return "# "
        + room.title()
        + "\n\nWritten by the build from `words/"
        + room.name()
        + ".md`, the code and the features: change those.\n"
        + room.rules().stream().map(this::rule).collect(Collectors.joining());
  }

  private String rule(RuleWords rule) {
    return "\n## "
        + rule.id()
        + " "
        + rule.title()
        + "\n\n"
        + rule.words()
        + "\n\n"
        + line("Asked by", rule, Mention.Manner.ASKED)
        + line("Refused as", rule, Mention.Manner.REFUSED)
        + line("Named by", rule, Mention.Manner.NAMED)
        + line("Kept in", rule, Mention.Manner.KEPT)
        + line("Rows in", rule, Mention.Manner.TABLE)
        + blocks(rule);
  }

  private String line(String what, RuleWords rule, Mention.Manner manner) {
    var mentions = code.of(rule.id(), manner);
    return mentions.isEmpty()
        ? ""
        : "- %s: %s\n"
            .formatted(
                what, mentions.stream().map(RulePage::link).collect(Collectors.joining(", ")));
  }

  private String blocks(RuleWords rule) {
    return features.blocks().stream()
        .filter(block -> block.ruleIds().contains(rule.id()))
        .map(RulePage::block)
        .collect(Collectors.joining());
  }

  private static String block(Block block) {
    var overHttp = block.examples().stream().filter(Depth.OVER_HTTP::takes).count();
    return "\nFrom [%s](%s), %s, %d of them over HTTP:\n\n```gherkin\n%s\n```\n"
        .formatted(
            block.place().file(),
            path(FEATURES.resolve(block.place().file())),
            counted(block.examples()),
            overHttp,
            block.text());
  }

  private static String counted(List<?> examples) {
    return examples.size() == 1 ? "1 example" : examples.size() + " examples";
  }

  private static String link(Mention mention) {
    return "[`%s`](%s)".formatted(mention.name(), path(mention.file()));
  }

  /** From the folder of the pages. */
  private static String path(Path file) {
    return "../../" + file.toString().replace('\\', '/');
  }
}
