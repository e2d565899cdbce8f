package org.examcycle.rest.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examcycle.rest.result.english.ScaleDrawing.Row;
import org.examcycle.rest.result.english.ScaleDrawing.Segment;
import org.junit.jupiter.api.Test;

class ScaleDrawingTest {

  private final ScaleDrawing drawing = ScaleDrawing.of(Statements.first());

  @Test
  void the_bands_follow_one_another_without_a_gap_up_to_the_top_of_the_scale() {
    var rising = drawing.bands().reversed();
    for (var i = 1; i < rising.size(); i++) {
      assertThat(rising.get(i).x()).isEqualTo(end(rising.get(i - 1)));
    }
    assertThat(end(rising.getLast())).isEqualTo(920);
    assertThat(rising.getFirst().lines()).containsExactly("Level", "B1");
    assertThat(rising.getFirst().scores()).isEqualTo("140–159");
  }

  @Test
  void only_levels_on_the_exams_scale_are_drawn_and_cut_where_it_ends() {
    assertThat(drawing.levels())
        .extracting(Segment::lines)
        .containsExactly(List.of("A2"), List.of("B1"), List.of("B2"), List.of("C1"));
    assertThat(drawing.levels().getFirst().x()).isEqualTo(190);
    assertThat(drawing.levels().getFirst().scores()).isEqualTo("122–139");
    assertThat(end(drawing.levels().getLast())).isEqualTo(920);
  }

  @Test
  void every_score_stands_in_its_band() {
    var gradeB = drawing.bands().get(1);
    var overall = drawing.rows().getFirst();

    assertThat(overall.overall()).isTrue();
    assertThat(overall.x()).isStrictlyBetween(gradeB.x(), end(gradeB));
    assertThat(drawing.rows())
        .extracting(Row::x)
        .allSatisfy(x -> assertThat(x).isBetween(190, 920));
  }

  @Test
  void the_rows_stand_under_each_other_inside_the_drawing() {
    assertThat(drawing.rows()).extracting(Row::y).isSorted().hasSize(6);
    assertThat(drawing.rows().getLast().y()).isLessThan(drawing.height());
    assertThat(drawing.rows().get(4).score()).isEqualTo("122 or below");
  }

  @Test
  void what_is_not_reported_and_what_nobody_took_is_not_drawn() {
    assertThat(ScaleDrawing.of(Statements.keyWithoutResult()).rows())
        .extracting(Row::label)
        .containsExactly("Reading and writing", "Speaking");
  }

  private static int end(Segment segment) {
    return segment.x() + segment.width();
  }
}
