package org.examcycle.documents.type;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examcycle.testkit.document.NamesInManyScripts;
import org.examcycle.testkit.document.NamesInManyScripts.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {

  private static final double SIZE = 10;

  private final Shaper shaper = new Shaper();
  private final Fitting fitting = new Fitting(shaper);

  private double widthOf(String text) {
    return shaper.shape(text, Locale.ENGLISH, SIZE).width();
  }

  private Fitted fit(String text, double share) {
    return fitting.fit(text, Locale.ENGLISH, SIZE, widthOf(text) * share);
  }

  @Test
  void a_name_stands_at_its_size_where_there_is_room() {
    assertThat(fit("Zoë Nováková", 1).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.size()).isEqualTo(SIZE));
  }

  @Test
  void a_name_shrinks_to_three_fifths_of_its_size() {
    assertThat(fit("Zoë Nováková", 0.61).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.size()).isCloseTo(6.1, within(0.01)));
  }

  @Test
  void a_name_wraps_between_words_before_it_shrinks_any_further() {
    var fitted = fit("Zoë Nováková", 0.59);

    assertThat(fitted.lines()).hasSize(2).extracting(Line::size).containsOnly(6.0);
    assertThat(texts(fitted)).containsExactly("Zoë", "Nováková");
  }

  @Test
  void nothing_is_lost_of_a_word_that_is_longer_than_any_look_ahead() {
    var word = "Łukasz".repeat(500);

    var fitted = fitting.fit(word, Locale.ENGLISH, SIZE, widthOf("Ł".repeat(40)));

    assertThat(String.join("", texts(fitted))).isEqualTo(word);
    assertThat(fitted.lines()).hasSizeLessThan(100);
  }

  @Test
  void a_word_that_is_too_long_is_broken_and_nothing_is_lost() {
    var fitted = fit("Ł".repeat(200), 0.1);

    assertThat(fitted.lines()).hasSizeGreaterThan(5);
    assertThat(String.join("", texts(fitted))).isEqualTo("Ł".repeat(200));
    assertThat(fitted.width()).isLessThanOrEqualTo(widthOf("Ł".repeat(20)));
  }

  @Test
  void a_letter_that_is_wider_than_its_place_stands_there_all_the_same() {
    var fitted = fitting.fit("Łł", Locale.ENGLISH, SIZE, 0.1);

    assertThat(texts(fitted)).containsExactly("Ł", "ł");
  }

  static List<Name> longNames() {
    return NamesInManyScripts.LONG;
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void no_line_is_wider_than_its_place(Name name) {
    for (var width : List.of(480.0, 200.0, 60.0)) {
      assertThat(fitting.fit(name.text(), name.language(), 17, width).lines())
          .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
  }

  static List<Name> everyName() {
    var tall = new Name("چچچچچچچچ", Locale.forLanguageTag("ur"));
    var stacked = new Name("A" + "\u0302".repeat(9), Locale.ENGLISH);
    return Stream.of(NamesInManyScripts.ALL, NamesInManyScripts.LONG, List.of(tall, stacked))
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everyName")
  void nothing_is_drawn_beyond_its_line(Name name) {
    for (var line : fitting.fit(name.text(), name.language(), 17, 200).lines()) {
      var paper = new Rectangle2D.Double(0, -line.ascent(), line.width(), line.height());
      for (var run : line.runs()) {
        for (var glyph : run.glyphs()) {
          assertThat(holds(paper, ink(run, glyph, line.size()))).as(glyph.text()).isTrue();
        }
      }
    }
  }

  private static boolean holds(Rectangle2D paper, Rectangle2D ink) {
    var room = 0.01;
    return ink.isEmpty()
        || (ink.getMinX() >= paper.getMinX() - room
            && ink.getMaxX() <= paper.getMaxX() + room
            && ink.getMinY() >= paper.getMinY() - room
            && ink.getMaxY() <= paper.getMaxY() + room);
  }

  /** As the glyph alone is drawn, whatever its line makes of it. */
  private static Rectangle2D ink(Run run, Glyph glyph, double size) {
    var measures = new FontRenderContext(null, false, true);
    var alone = run.face().font(size).createGlyphVector(measures, new int[] {glyph.id()});
    var ink = alone.getVisualBounds();
    return new Rectangle2D.Double(
        ink.getX() + glyph.x(), ink.getY() - glyph.y(), ink.getWidth(), ink.getHeight());
  }

  private static List<String> texts(Fitted fitted) {
    return fitted.lines().stream()
        .map(
            line ->
                line.runs().stream()
                    .flatMap(run -> run.glyphs().stream())
                    .map(Glyph::text)
                    .collect(joining()))
        .toList();
  }
}
