package org.examcycle.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A capability's rules, as {@code docs/rules/words/<room>.md} tells them: a heading for the room
 * and one for each rule, which begins with the rule's id.
 */
record Room(String name, String title, List<RuleWords> rules) {

  private static final Pattern RULE =
      Pattern.compile("(?ms)^## (\\S+) ([^\\n]+)\\n(.*?)(?=^## |\\z)");
  private static final Pattern TITLE = Pattern.compile("\\A# ([^\\n]+)");

  Room {
    rules = List.copyOf(rules);
  }

  /** Every room, by name. */
  static List<Room> in(Path words) {
    try (var files = Files.list(words)) {
      return files.sorted().map(Room::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Room read(Path file) {
    try {
      var text = Files.readString(file);
      var title = TITLE.matcher(text);
      if (!title.find()) {
        throw new IllegalArgumentException(file + " has no heading");
      }
      return new Room(
          file.getFileName().toString().replace(".md", ""), title.group(1), rules(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<RuleWords> rules(String text) {
    return RULE.matcher(text)
        .results()
        .map(found -> new RuleWords(found.group(1), found.group(2), found.group(3).strip()))
        .toList();
  }
}
