package org.examcycle.documents.type;

import java.util.List;

/**
 * A line of text as glyphs, in the order in which the eye meets them. All measures in points.
 *
 * @param size of the letters
 * @param width of the letters and of all that they draw, which may reach beyond them
 * @param ascent how far the typefaces reach above the baseline, or what is drawn where it is more
 * @param descent how far they reach below
 */
public record Line(List<Run> runs, double size, double width, double ascent, double descent) {

  public Line {
    runs = List.copyOf(runs);
  }

  double height() {
    return ascent + descent;
  }
}
