package org.examcycle.documents.page;

import org.examcycle.documents.type.Glyph;
import org.examcycle.documents.type.Line;

/**
 * The part of a name that one page shows, which is all of it unless the name is longer than a page.
 * The page calls for the whole name each time; what it would not show is not written.
 *
 * @param from in points from the name's upper edge downward; negative where the name begins on this
 *     page
 * @param to likewise
 */
record Strip(double from, double to) {

  /** No letter draws so many times its size away from where it stands. */
  private static final int FARTHEST = 4;

  boolean hasBeginning() {
    return from <= 0;
  }

  /** Whether something of a glyph may show. */
  boolean shows(Line line, double baseline, Glyph glyph) {
    var at = baseline - glyph.y();
    var reach = FARTHEST * line.size();
    return at + reach >= from && at - reach <= to;
  }
}
