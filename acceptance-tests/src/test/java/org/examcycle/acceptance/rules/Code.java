package org.examcycle.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the main code of every module names a rule.
 *
 * @param mentions in order of file and place
 */
record Code(List<Mention> mentions) {

  private static final String MODULES = "domain,application,adapters-rest,adapters-persistence";

  Code {
    mentions = List.copyOf(mentions);
  }

  /** Reads the sources and the migrations below the root. */
  static Code in(Path root) {
    var main =
        Stream.of(MODULES.split(",", -1))
            .map(root::resolve)
            .map(module -> module.resolve("src/main"));
    var files = main.flatMap(folder -> files(folder).stream()).toList();
    var sources =
        files.stream().filter(named(".java")).map(file -> JavaSource.read(root, file)).toList();
    var constants = new HashMap<String, String>();
    sources.forEach(source -> constants.putAll(source.constants()));
    var mentions = new ArrayList<Mention>();
    sources.forEach(source -> mentions.addAll(source.mentions(constants)));
    files.stream()
        .filter(named(".sql"))
        .forEach(file -> mentions.addAll(Migration.mentions(root, file)));
    return new Code(mentions);
  }

  /** What stands in the code of a rule, in one manner, by name and without repetition. */
  List<Mention> of(String ruleId, Mention.Manner manner) {
    return mentions.stream()
        .filter(mention -> mention.ruleId().equals(ruleId) && mention.manner() == manner)
        .distinct()
        .sorted(Comparator.comparing(Mention::name))
        .toList();
  }

  /** Every rule that the code names in any manner. */
  Set<String> ruleIds() {
    return ids(_ -> true);
  }

  /** The rules that a caller or the history is told of by their ids. */
  Set<String> toldIds() {
    return ids(
        mention ->
            mention.manner() != Mention.Manner.KEPT && mention.manner() != Mention.Manner.TABLE);
  }

  private Set<String> ids(Predicate<Mention> which) {
    return mentions.stream()
        .filter(which)
        .map(Mention::ruleId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Predicate<Path> named(String ending) {
    return file -> file.toString().endsWith(ending) && !file.endsWith("package-info.java");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
