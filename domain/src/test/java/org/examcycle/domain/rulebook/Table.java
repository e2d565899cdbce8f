package org.examcycle.domain.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of the rulebook, read from the test resources. */
public final class Table {

  private Table() {}

  /** The rows below the heading, cell by cell; a cell in quotation marks may hold commas. */
  public static List<List<String>> rows(String name) {
    return read(name).lines().skip(1).map(Table::cells).toList();
  }

  private static String read(String name) {
    try (InputStream file = Table.class.getResourceAsStream("/rulebook/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no table " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < line.length(); i++) {
      var character = line.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
