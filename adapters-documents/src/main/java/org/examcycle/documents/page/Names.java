package org.examcycle.documents.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examcycle.documents.type.Fitted;
import org.examcycle.documents.type.Fitting;

/**
 * The texts of one page that come from people or from the catalogue. On paper each is drawn glyph
 * by glyph in a place of its own size; on a screen the browser knows how to write it.
 */
public final class Names {

  private final Fitting fitting;
  private final boolean onPaper;
  private final List<Fitted> set = new ArrayList<>();

  private Names(Fitting fitting, boolean onPaper) {
    this.fitting = fitting;
    this.onPaper = onPaper;
  }

  static Names onPaper(Fitting fitting) {
    return new Names(fitting, true);
  }

  static Names onScreen(Fitting fitting) {
    return new Names(fitting, false);
  }

  public boolean areOnPaper() {
    return onPaper;
  }

  /**
   * A place on the page for a text.
   *
   * @param size of the letters where there is room, in points
   * @param width that there is, in points
   */
  public Place place(String text, Locale language, double size, double width) {
    var fitted = fitting.fit(text, language, size, width);
    set.add(fitted);
    return new Place(set.size() - 1, fitted.width(), fitted.height(), fitted.descent());
  }

  Fitted in(int number) {
    return set.get(number);
  }

  /**
   * @param number by which the page names it
   * @param width in points, as all of these
   * @param descent how far it reaches below the line that it stands on
   */
  public record Place(int number, double width, double height, double descent) {}
}
