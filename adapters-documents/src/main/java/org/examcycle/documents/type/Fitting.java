package org.examcycle.documents.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits texts into the width of their place. */
public final class Fitting {

  /** Smaller than this share of its size no text becomes: then it wraps. */
  private static final double LEAST = 0.6;

  private final Shaper shaper;

  public Fitting(Shaper shaper) {
    this.shaper = shaper;
  }

  /**
   * @param size of the letters where there is room, in points
   * @param width of the place, in points
   * @throws IllegalArgumentException if a character is missing
   */
  public Fitted fit(String text, Locale language, double size, double width) {
    var whole = shaper.shape(text, language, size);
    if (whole.width() <= width) {
      return new Fitted(text, List.of(whole));
    }
    // A thousandth less, for what is lost in counting.
    var shrunk = size * width / whole.width() * 0.999;
    return shrunk >= size * LEAST
        ? new Fitted(text, List.of(shaper.shape(text, language, shrunk)))
        : new Fitted(text, wrap(text, language, size * LEAST, width));
  }

  private List<Line> wrap(String text, Locale language, double size, double width) {
    var leftToRight = Shaper.isLeftToRight(text);
    var lines = new ArrayList<Line>();
    for (var start = 0; start < text.length(); ) {
      var from = start;
      var end =
          lastFitting(
              text,
              from,
              language,
              to ->
                  shaper
                          .shape(text.substring(from, to).strip(), language, size, leftToRight)
                          .width()
                      <= width);
      lines.add(shaper.shape(text.substring(from, end).strip(), language, size, leftToRight));
      start = end;
    }
    return lines;
  }

  /** Where the line that begins here ends: between words, or within one that is too long. */
  private static int lastFitting(String text, int start, Locale language, Fits fits) {
    var words = furthest(text, start, BreakIterator.getLineInstance(language), fits);
    if (words > start) {
      return words;
    }
    var letters = BreakIterator.getCharacterInstance(language);
    var within = furthest(text, start, letters, fits);
    return within > start ? within : letters.following(start);
  }

  private static int furthest(String text, int start, BreakIterator places, Fits fits) {
    places.setText(text);
    var furthest = start;
    for (var to = places.following(start);
        to != BreakIterator.DONE && fits.until(to);
        to = places.next()) {
      furthest = to;
    }
    return furthest;
  }

  private interface Fits {
    boolean until(int end);
  }
}
