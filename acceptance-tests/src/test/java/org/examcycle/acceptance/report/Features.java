package org.examcycle.acceptance.report;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the feature files say, whether or not anything was run.
 *
 * @param blocks in order of file and line
 * @param strays examples that stand in no block
 */
public record Features(List<Block> blocks, List<Example> strays) {

  public static final Path FOLDER = Path.of("src", "test", "resources", "features");

  private static final Predicate<String> RULE_ID =
      Pattern.compile("(INT|ENG|COM)-[A-Z]{3}-\\d{2}").asMatchPredicate();

  public Features {
    blocks = List.copyOf(blocks);
    strays = List.copyOf(strays);
  }

  /** Reads every feature below a folder. */
  public static Features in(Path folder) {
    var blocks = new ArrayList<Block>();
    var strays = new ArrayList<Example>();
    try (var files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .forEach(file -> read(folder, file, blocks, strays));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Features(blocks, strays);
  }

  /** Every example, in a block or not. */
  public List<Example> examples() {
    var all = new ArrayList<>(strays);
    blocks.forEach(block -> all.addAll(block.examples()));
    return all;
  }

  private static void read(Path folder, Path file, List<Block> blocks, List<Example> strays) {
    var parsed = parsed(folder, file);
    var document =
        parsed.stream()
            .flatMap(envelope -> envelope.getGherkinDocument().stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unreadable: " + file + " " + parsed));
    var nodes = new Nodes(document);
    Map<String, List<Example>> byRule = new HashMap<>();
    parsed.stream()
        .flatMap(envelope -> envelope.getPickle().stream())
        .forEach(
            pickle ->
                nodes
                    .ruleOf(pickle)
                    .map(rule -> byRule.computeIfAbsent(rule, _ -> new ArrayList<>()))
                    .orElse(strays)
                    .add(example(nodes, pickle)));
    var lines = lines(file);
    document.getFeature().stream()
        .flatMap(feature -> feature.getChildren().stream())
        .flatMap(child -> child.getRule().stream())
        .map(
            rule ->
                block(
                    document,
                    rule,
                    byRule.getOrDefault(rule.getId(), List.of()),
                    BlockText.of(rule, lines)))
        .forEach(blocks::add);
  }

  private static List<Envelope> parsed(Path folder, Path file) {
    var uri = "features/" + folder.relativize(file).toString().replace('\\', '/');
    try {
      return GherkinParser.builder()
          .includeSource(false)
          .build()
          .parse(uri, Files.readAllBytes(file))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Example example(Nodes nodes, Pickle pickle) {
    var tags =
        pickle.getTags().stream()
            .map(PickleTag::getName)
            .map(name -> name.substring(1))
            .collect(Collectors.toSet());
    return new Example(nodes.placeOf(pickle), pickle.getName(), tags);
  }

  private static Block block(
      GherkinDocument document, Rule rule, List<Example> examples, String text) {
    var ids =
        rule.getTags().stream()
            .map(Tag::getName)
            .map(name -> name.substring(1))
            .filter(RULE_ID)
            .collect(Collectors.toCollection(TreeSet::new));
    var place = Place.of(document.getUri().orElseThrow(), rule.getLocation().getLine());
    return new Block(place, rule.getName(), ids, examples, text);
  }

  /** The rule ids that any block is tagged with. */
  public Set<String> ruleIds() {
    var all = new HashSet<String>();
    blocks.forEach(block -> all.addAll(block.ruleIds()));
    return Set.copyOf(all);
  }
}
