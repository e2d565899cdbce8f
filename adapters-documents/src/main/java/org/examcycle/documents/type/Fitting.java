package org.examcycle.documents.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Fits texts into the width of their place. */
public final class Fitting {

  /** Smaller than this share of its size no text becomes: then it wraps. */
  private static final double LEAST = 0.6;

  /** No line holds so many: what comes behind need not be looked at for it. */
  private static final int AHEAD = 1000;

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
    var end = Math.min(text.length(), start + AHEAD);
    var ahead = text.substring(start, end);
    // Where only the look ahead ends, no word and no letter does.
    Fits here = to -> (to < ahead.length() || end == text.length()) && fits.until(start + to);
    var words = furthest(ahead, BreakIterator.getLineInstance(language), here);
    if (words > 0) {
      return start + words;
    }
    var letters = BreakIterator.getCharacterInstance(language);
    var within = furthest(ahead, letters, here);
    return start + (within > 0 ? within : letters.following(0));
  }

  /** A longer part needs more room: in steps that double until one fails, and then halve. */
  private static int furthest(String ahead, BreakIterator places, Fits fits) {
    places.setText(ahead);
    var ends =
        IntStream.iterate(places.following(0), to -> to != BreakIterator.DONE, _ -> places.next())
            .toArray();
    var fitting = 0;
    var more = 1;
    while (fitsSoMany(ends, fitting + more, fits)) {
      fitting += more;
      more *= 2;
    }
    for (; more > 0; more /= 2) {
      fitting += fitsSoMany(ends, fitting + more, fits) ? more : 0;
    }
    return fitting == 0 ? 0 : ends[fitting - 1];
  }

  private static boolean fitsSoMany(int[] ends, int many, Fits fits) {
    return many <= ends.length && fits.until(ends[many - 1]);
  }

  private interface Fits {
    boolean until(int end);
  }
}
