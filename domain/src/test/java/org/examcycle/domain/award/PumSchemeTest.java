package org.examcycle.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.award.PumScheme.Band;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PumSchemeTest {

  private static OptionThresholds table(GradeScale scale, int maximum, Object... cells) {
    var marks = new HashMap<String, Integer>();
    for (var at = 0; at < cells.length; at += 2) {
      marks.put((String) cells[at], (Integer) cells[at + 1]);
    }
    return new ThresholdRow("row", marks).forOption(scale, maximum).ifGranted().orElseThrow();
  }

  private static int pum(PumScheme scheme, int total, OptionThresholds thresholds) {
    return scheme.of(total, thresholds.reached(total).map(Threshold::grade), thresholds);
  }

  @Test
  void is_of_the_scale_whose_grades_it_has_bands_for() {
    assertThat(Scales.IGCSE_PUM.isOf(Scales.IGCSE)).isTrue();
    assertThat(Scales.IGCSE_PUM.isOf(Scales.A_LEVEL)).isFalse();
    assertThat(Scales.A_LEVEL_PUM.isOf(Scales.IGCSE)).isFalse();
  }

  @Nested
  class a_core_option {
    private final OptionThresholds fy =
        table(Scales.IGCSE, 200, "C", 107, "D", 92, "E", 77, "F", 63, "G", 49);

    @ParameterizedTest
    @CsvSource({
      "107,60", "116,60", "117,61", "125,61", "126,62", "131,62", "180,67", "190,68", "191,69",
      "199,69", "200,69", "106,59", "92,50", "91,49", "77,40", "76,39", "63,30", "62,29", "49,20",
      "48,19", "47,19", "46,18", "3,1", "2,0", "0,0"
    })
    void runs_to_the_maximum_and_never_shows_more_than_its_band(int total, int expected) {
      assertThat(pum(Scales.IGCSE_PUM, total, fy)).isEqualTo(expected);
    }
  }

  @Nested
  class an_option_with_the_top_grade {
    private final OptionThresholds by =
        table(
            Scales.IGCSE,
            200,
            "A*",
            148,
            "A",
            125,
            "B",
            102,
            "C",
            79,
            "D",
            68,
            "E",
            57,
            "F",
            46,
            "G",
            35);

    @ParameterizedTest
    @CsvSource({
      "148,90", "153,90", "154,91", "199,99", "200,100", "147,89", "125,80", "124,79", "34,19",
      "35,20"
    })
    void ends_with_a_hundred_at_the_maximum_alone(int total, int expected) {
      assertThat(pum(Scales.IGCSE_PUM, total, by)).isEqualTo(expected);
    }
  }

  @Nested
  class ungraded {
    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,1", "59,39", "60,40"})
    void runs_to_forty_on_a_scale_that_ends_at_e(int total, int expected) {
      var thresholds = table(Scales.AS, 150, "a", 120, "b", 105, "c", 90, "d", 75, "e", 60);
      assertThat(pum(Scales.AS_PUM, total, thresholds)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "59,19", "60,40", "57,19", "56,18"})
    void runs_to_twenty_even_where_the_option_itself_ends_above_g(int total, int expected) {
      var thresholds = table(Scales.IGCSE, 100, "C", 80, "D", 70, "E", 60);
      assertThat(pum(Scales.IGCSE_PUM, total, thresholds)).isEqualTo(expected);
    }

    @Test
    void has_no_width_trouble_when_the_lowest_threshold_is_one_mark() {
      var thresholds = table(Scales.IGCSE, 100, "G", 1);
      assertThat(pum(Scales.IGCSE_PUM, 0, thresholds)).isZero();
      assertThat(pum(Scales.IGCSE_PUM, 1, thresholds)).isEqualTo(20);
    }
  }

  @Nested
  class an_as_option {
    @ParameterizedTest
    @CsvSource({"120,80", "121,80", "122,81", "149,99", "150,100", "119,79", "105,70", "104,69"})
    void has_twenty_points_of_its_best_grade(int total, int expected) {
      var thresholds = table(Scales.AS, 150, "a", 120, "b", 105, "c", 90, "d", 75, "e", 60);
      assertThat(pum(Scales.AS_PUM, total, thresholds)).isEqualTo(expected);
    }
  }

  @Nested
  class a_band_without_width {
    @Test
    void gives_a_hundred_at_the_top_of_the_scale() {
      var thresholds = table(Scales.IGCSE, 100, "A*", 100, "A", 90);
      assertThat(pum(Scales.IGCSE_PUM, 100, thresholds)).isEqualTo(100);
      assertThat(pum(Scales.IGCSE_PUM, 99, thresholds)).isEqualTo(89);
    }

    @Test
    void gives_the_highest_of_its_band_elsewhere() {
      assertThat(pum(Scales.IGCSE_PUM, 100, table(Scales.IGCSE, 100, "C", 100, "D", 90)))
          .isEqualTo(69);
    }
  }

  @Test
  void the_band_is_that_of_the_grade_awarded_whatever_the_total_says() {
    var thresholds = table(Scales.A_LEVEL, 250, "A", 200, "B", 180);
    var b = Optional.of(Grade.of("B"));
    assertThat(Scales.A_LEVEL_PUM.of(210, b, thresholds)).isEqualTo(79);
    assertThat(Scales.A_LEVEL_PUM.of(170, b, thresholds)).isEqualTo(70);
  }

  @Test
  void a_grade_that_the_option_does_not_offer_is_a_mistake() {
    var thresholds = table(Scales.A_LEVEL, 250, "A", 200, "B", 180);
    var noBand = Optional.of(Grade.of("a"));
    var notOffered = Optional.of(Grade.of("C"));
    assertThatThrownBy(() -> Scales.A_LEVEL_PUM.of(1, noBand, thresholds))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scales.A_LEVEL_PUM.of(1, notOffered, thresholds))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void centres_of_some_routes_are_not_told() {
    assertThat(Scales.IGCSE_PUM.isToldOn(Route.UK)).isFalse();
    assertThat(Scales.IGCSE_PUM.isToldOn(Route.INTERNATIONAL)).isTrue();
  }

  @Nested
  class bands {
    private final Grade a = Grade.of("A");
    private final Grade b = Grade.of("B");

    @Test
    void join_without_gap_or_overlap_from_one_hundred_down_to_one_at_the_least() {
      assertThat(scheme(new Band(a, 100, 100), new Band(b, 1, 99)).bands()).hasSize(2);
    }

    @Test
    void are_a_mistake_otherwise() {
      wrong();
      wrong(new Band(a, 90, 99));
      wrong(new Band(a, 101, 100));
      wrong(new Band(a, 0, 100));
      wrong(new Band(a, 90, 100), new Band(b, 80, 88));
      wrong(new Band(a, 90, 100), new Band(b, 80, 90));
    }

    private void wrong(Band... rows) {
      assertThatThrownBy(() -> scheme(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    private PumScheme scheme(Band... rows) {
      return new PumScheme("s", List.of(rows), Set.of());
    }
  }
}
