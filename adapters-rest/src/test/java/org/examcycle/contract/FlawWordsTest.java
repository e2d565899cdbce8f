package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new word for what may be wrong stands in the contract too. */
class FlawWordsTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("examcycle.root", ".."), "adapters-rest/src/main/java");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:Flaw\\s*\\.(?:body|place|cell|line|parameter|header)|new CellFault)"
              + "\\([^;]*?,\\s*\"([a-z]+(?:-[a-z]+)*)\"");

  @Test
  void has_every_word_that_the_code_says() throws IOException {
    assertThat(said()).hasSizeGreaterThan(20);
    assertThat(FlawWords.ALL).containsAll(said()).isSorted();
  }

  private static Set<String> said() throws IOException {
    var words = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        SAID.matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(words::add);
      }
    }
    return words;
  }
}
