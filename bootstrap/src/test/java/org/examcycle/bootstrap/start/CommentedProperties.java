package org.examcycle.bootstrap.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A properties file, line by line, each with the comment above its block. */
record CommentedProperties(List<Line> lines) {

  record Line(String name, String value, String comment) {}

  static CommentedProperties read(Path file) {
    var lines = new ArrayList<Line>();
    var comment = "";
    try {
      for (var line : Files.readAllLines(file)) {
        if (line.startsWith("#")) {
          comment = (isComment(lines, comment) ? comment + " " : "") + line.substring(1).strip();
        } else if (line.isBlank()) {
          comment = "";
        } else {
          lines.add(parsed(line, comment));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new CommentedProperties(lines);
  }

  /** Whether the comment goes on: no line has taken it yet. */
  private static boolean isComment(List<Line> lines, String comment) {
    return !comment.isEmpty() && (lines.isEmpty() || !lines.getLast().comment().equals(comment));
  }

  private static Line parsed(String line, String comment) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(line));
    var name = properties.stringPropertyNames().iterator().next();
    return new Line(name, properties.getProperty(name, ""), comment);
  }
}
