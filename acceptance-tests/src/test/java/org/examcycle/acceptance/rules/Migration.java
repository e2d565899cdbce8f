package org.examcycle.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds rule ids in the comments that a migration puts on tables and columns. */
final class Migration {

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?is)comment on (?:table|column|view|constraint) ([\\w.]+)(?: on \\w+)? is\\s+(.*?);");
  private static final Pattern ID = Pattern.compile("(INT|ENG|COM)-[A-Z]{3}-\\d{2}");

  private Migration() {}

  static List<Mention> mentions(Path root, Path file) {
    try {
      return COMMENT
          .matcher(Files.readString(file))
          .results()
          .flatMap(
              comment ->
                  ID.matcher(comment.group(2))
                      .results()
                      .map(
                          id ->
                              new Mention(
                                  id.group(),
                                  Mention.Manner.TABLE,
                                  root.relativize(file),
                                  comment.group(1))))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
