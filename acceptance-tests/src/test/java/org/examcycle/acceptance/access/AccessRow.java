package org.examcycle.acceptance.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one operation is to every kind of caller.
 *
 * @param useCases by which it is carried out
 * @param person whether it needs one
 */
record AccessRow(
    String operation, SortedSet<String> useCases, boolean person, Map<Column, Cell> cells) {

  AccessRow {
    useCases = new TreeSet<>(useCases);
    cells = new EnumMap<>(cells);
  }

  /** What it is to one kind. */
  enum Cell {
    /** For everything there is. */
    ALL("yes"),
    /** For its own things; others do not exist. */
    OWN("own"),
    /** Nothing of it exists. */
    NONE("–");

    private final String text;

    Cell(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
