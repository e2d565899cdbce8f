package org.examcycle.documents.type;

/**
 * A glyph of a typeface in its place.
 *
 * @param id in the typeface
 * @param x to the right from the line's beginning, in points
 * @param y upward from the baseline, in points
 * @param text the characters that it stands for, alone or with its neighbours
 */
public record Glyph(int id, double x, double y, String text) {

  /** Shown where a typeface has nothing: a box. */
  static final int NOTHING = 0;

  /** Java's mark of a glyph that became part of another. */
  static final int GONE = 0xFFFE;

  Glyph movedBy(double further) {
    return new Glyph(id, x + further, y, text);
  }

  boolean isMissing() {
    return id == NOTHING;
  }
}
