package org.examcycle.rest.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.rest.result.english.ScaleDrawing.Band;
import org.examcycle.rest.result.english.ScaleDrawing.Row;
import org.examcycle.rest.result.english.ScaleDrawing.Segment;
import org.junit.jupiter.api.Test;

class ScaleDrawingTest {

  private final ScaleDrawing drawing = ScaleDrawing.of(Statements.first());

  @Test
  void the_bands_follow_one_another_without_a_gap_up_to_the_top_of_the_scale() {
    var rising = drawing.bands().reversed();
    for (var i = 1; i < rising.size(); i++) {
      assertThat(rising.get(i).segment().x()).isEqualTo(end(rising.get(i - 1).segment()));
    }
    assertThat(end(rising.getLast().segment())).isEqualTo(890);
    assertThat(rising.getFirst().label()).containsExactly("Level", "B1");
    assertThat(rising.getFirst().scores()).isEqualTo("140–159");
  }

  @Test
  void a_band_says_which_level_its_certificate_states() {
    assertThat(drawing.bands()).extracting(Band::certified).containsExactly("C1", "B2", "B2", "B1");
  }

  @Test
  void the_band_of_the_overall_score_stands_out_if_there_is_one() {
    assertThat(drawing.bands())
        .extracting(Band::reached)
        .containsExactly(false, true, false, false);
    assertThat(ScaleDrawing.of(Statements.keyWithoutResult()).bands()).noneMatch(Band::reached);
  }

  @Test
  void only_levels_on_the_exams_scale_are_drawn_and_cut_where_it_ends() {
    assertThat(drawing.levels()).extracting(Segment::text).containsExactly("A2", "B1", "B2", "C1");
    assertThat(drawing.levels().getFirst().x()).isEqualTo(ScaleDrawing.LABELS);
    assertThat(drawing.levels().getFirst().width()).isEqualTo(18 * 700 / 69);
    assertThat(end(drawing.levels().getLast())).isEqualTo(890);
  }

  @Test
  void every_score_stands_in_its_band() {
    var gradeB = drawing.bands().get(1).segment();
    var overall = drawing.rows().getFirst();

    assertThat(overall.overall()).isTrue();
    assertThat(overall.x()).isStrictlyBetween(gradeB.x(), end(gradeB));
    assertThat(drawing.rows())
        .extracting(Row::x)
        .allSatisfy(x -> assertThat(x).isBetween(ScaleDrawing.LABELS, 890));
  }

  @Test
  void the_rows_stand_under_each_other_inside_the_drawing() {
    assertThat(drawing.rows()).extracting(Row::y).isSorted().hasSize(6);
    assertThat(drawing.rows().getLast().y()).isLessThan(drawing.height());
    assertThat(drawing.rows().get(4).score()).isEqualTo("122 or below");
  }

  @Test
  void a_score_near_the_lowest_is_moved_no_further_than_its_text_needs() {
    assertThat(new Row(0, "Listening", 195, "123", false).scoreX()).isEqualTo(202);
    assertThat(new Row(0, "Listening", 202, "123", false).scoreX()).isEqualTo(202);
    assertThat(new Row(0, "Listening", 203, "123", false).scoreX()).isEqualTo(203);
    assertThat(new Row(0, "Listening", 195, "122 or below", false).scoreX()).isEqualTo(238);
  }

  @Test
  void what_is_not_reported_and_what_nobody_took_is_not_drawn() {
    assertThat(ScaleDrawing.of(Statements.keyWithoutResult()).rows())
        .extracting(Row::label)
        .containsExactly("Reading and Writing", "Speaking");
  }

  private static int end(Segment segment) {
    return segment.x() + segment.width();
  }
}
