package org.examcycle.documents.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * From a text to glyphs, by the HarfBuzz inside Java: letters join, marks find their place, lines
 * run in both directions. Neither PDFBox nor openhtmltopdf does this (decision 0021).
 */
public final class Shaper {

  static {
    Headless.prepare();
  }

  /** Measures are fractions, whatever a screen would make of them. */
  private static final FontRenderContext MEASURES = new FontRenderContext(null, false, true);

  /** The first character that no typeface has, or has not beside its neighbours. */
  public Optional<String> firstMissing(String text) {
    var all = Typeface.inOrder(Locale.ROOT);
    return text.codePoints()
        .filter(
            character ->
                Piece.isSign(character)
                    || (!Piece.isInvisible(character)
                        && all.stream().noneMatch(face -> face.has(character))))
        .boxed()
        .findFirst()
        .or(() -> markMissing(text))
        .map("U+%04X"::formatted);
  }

  /** Only a mark can have no place beside what has one alone. */
  private static Optional<Integer> markMissing(String text) {
    return text.codePoints().anyMatch(Piece::joins)
        ? firstBox(lay(text, Locale.ROOT, 1, isLeftToRight(text)))
        : Optional.empty();
  }

  /**
   * @param language of the text, by which letters that look different in two languages are chosen
   * @param size of the letters, in points
   * @throws IllegalArgumentException if a character is missing
   */
  Line shape(String text, Locale language, double size) {
    return shape(text, language, size, isLeftToRight(text));
  }

  /** A part of a text that runs in this direction as a whole. */
  Line shape(String text, Locale language, double size, boolean leftToRight) {
    var line = lay(text, language, size, leftToRight);
    firstBox(line)
        .ifPresent(
            missing -> {
              throw new IllegalArgumentException("no letter for U+%04X".formatted(missing));
            });
    return line;
  }

  static boolean isLeftToRight(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static Optional<Integer> firstBox(Line line) {
    return line.runs().stream()
        .flatMap(run -> run.glyphs().stream())
        .filter(Glyph::isMissing)
        .map(glyph -> glyph.text().codePoints().reduce(0, (_, last) -> last))
        .findFirst();
  }

  private static Line lay(String text, Locale language, double size, boolean leftToRight) {
    var order = Typeface.inOrder(language);
    var line = new Setting(text, size);
    for (var stretch : text.isEmpty() ? List.<Stretch>of() : stretches(text, leftToRight)) {
      var pieces = Piece.of(text, stretch.from, stretch.to, order);
      for (var piece : stretch.leftToRight ? pieces : pieces.reversed()) {
        line.add(piece, stretch.leftToRight);
      }
    }
    return line.done();
  }

  /** The parts of one direction, in the order in which they stand side by side. */
  private static List<Stretch> stretches(String text, boolean leftToRight) {
    var bidi =
        new Bidi(text, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
    var levels = new byte[bidi.getRunCount()];
    var stretches = new Stretch[levels.length];
    IntStream.range(0, levels.length)
        .forEach(
            i -> {
              levels[i] = (byte) bidi.getRunLevel(i);
              stretches[i] =
                  new Stretch(
                      bidi.getRunStart(i), bidi.getRunLimit(i), (bidi.getRunLevel(i) & 1) == 0);
            });
    Bidi.reorderVisually(levels, 0, stretches, 0, stretches.length);
    return List.of(stretches);
  }

  private record Stretch(int from, int to, boolean leftToRight) {}

  /** A line while it grows to the right. */
  private static final class Setting {

    /** So many characters on each side are looked at for the form of a letter, and no more. */
    private static final int BESIDE = 16;

    private final String text;
    private final double size;
    private final List<Run> runs = new ArrayList<>();
    private double width;
    private double inkFrom;
    private double inkTo;
    private double ascent;
    private double descent;

    Setting(String text, double size) {
      this.text = text;
      this.size = size;
    }

    void add(Piece piece, boolean leftToRight) {
      var font = piece.face().font(size);
      var from = Math.max(0, piece.from() - BESIDE);
      var to = Math.min(text.length(), piece.to() + BESIDE);
      var laid =
          font.layoutGlyphVector(
              MEASURES,
              text.substring(from, to).toCharArray(),
              piece.from() - from,
              piece.to() - from,
              leftToRight ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT);
      runs.add(new Run(piece.face(), glyphs(piece, laid)));
      makeRoomFor(laid.getVisualBounds());
      width += laid.getGlyphPosition(laid.getNumGlyphs()).getX();
      var reach = font.getLineMetrics(text, piece.from(), piece.to(), MEASURES);
      ascent = Math.max(ascent, reach.getAscent());
      descent = Math.max(descent, reach.getDescent());
    }

    /** A letter may reach far beyond its own width: in Nastaliq the last one sweeps to the left. */
    private void makeRoomFor(Rectangle2D ink) {
      if (!ink.isEmpty()) {
        inkFrom = Math.min(inkFrom, width + ink.getMinX());
        inkTo = Math.max(inkTo, width + ink.getMaxX());
        ascent = Math.max(ascent, -ink.getMinY());
        descent = Math.max(descent, ink.getMaxY());
      }
    }

    private List<Glyph> glyphs(Piece piece, GlyphVector laid) {
      var ends = new TreeSet<Integer>();
      ends.add(piece.to() - piece.from());
      IntStream.range(0, laid.getNumGlyphs()).map(laid::getGlyphCharIndex).forEach(ends::add);
      return IntStream.range(0, laid.getNumGlyphs())
          .filter(i -> laid.getGlyphCode(i) < Glyph.GONE)
          .mapToObj(i -> glyph(piece, laid, i, ends))
          .toList();
    }

    private Glyph glyph(Piece piece, GlyphVector laid, int i, NavigableSet<Integer> ends) {
      var first = laid.getGlyphCharIndex(i);
      var behind = ends.ceiling(first + 1);
      var at = laid.getGlyphPosition(i);
      return new Glyph(
          laid.getGlyphCode(i),
          width + at.getX(),
          -at.getY(),
          text.substring(piece.from() + first, piece.from() + behind));
    }

    Line done() {
      var shifted = runs.stream().map(run -> run.movedBy(-inkFrom)).toList();
      return new Line(shifted, size, Math.max(width, inkTo) - inkFrom, ascent, descent);
    }
  }
}
