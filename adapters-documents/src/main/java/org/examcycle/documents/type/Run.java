package org.examcycle.documents.type;

import java.util.List;

/** Glyphs of one typeface, from left to right. */
public record Run(Typeface face, List<Glyph> glyphs) {

  public Run {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * @param x to the right, in points
   */
  Run movedBy(double x) {
    return new Run(face, glyphs.stream().map(glyph -> glyph.movedBy(x)).toList());
  }
}
