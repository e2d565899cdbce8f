package org.examcycle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.examcycle.domain.catalogue.GradeScale.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeScaleTest {

  private static final GradeScale SCALE =
      new GradeScale(
          "igcse",
          List.of(new Row(Grade.of("A*"), "A*(a*)", false), new Row(Grade.of("B"), "B(b)", true)));

  @Test
  void is_ordered_best_first() {
    assertThat(SCALE.grades()).containsExactly(Grade.of("A*"), Grade.of("B"));
    assertThat(SCALE.highest()).isEqualTo(Grade.of("A*"));
    assertThat(SCALE.lowest()).isEqualTo(Grade.of("B"));
    assertThat(SCALE.rank(Grade.of("A*"))).contains(0);
    assertThat(SCALE.rank(Grade.of("B"))).contains(1);
    assertThat(SCALE.rank(Grade.of("C"))).isEmpty();
  }

  @Test
  void finds_a_heading_in_capitals_or_small_letters() {
    assertThat(SCALE.find("b")).contains(Grade.of("B"));
    assertThat(SCALE.find("a*")).contains(Grade.of("A*"));
    assertThat(SCALE.find("C")).isEmpty();
  }

  @Test
  void says_how_a_grade_is_printed_and_whether_components_have_it() {
    assertThat(SCALE.printed(Grade.of("B"))).isEqualTo("B(b)");
    assertThat(SCALE.isOfComponents(Grade.of("B"))).isTrue();
    assertThat(SCALE.isOfComponents(Grade.of("A*"))).isFalse();
    assertThatThrownBy(() -> SCALE.printed(Grade.of("C")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void has_each_grade_once_whatever_its_case_and_at_least_one() {
    assertThatThrownBy(() -> new GradeScale("none", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new GradeScale(
                    "twice",
                    List.of(new Row(Grade.of("A"), "A", true), new Row(Grade.of("a"), "a", true))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A*", "a", "9", "Distinction", "A*A*", "ABCDEFGHIJKLMNOP"})
  void a_grade_has_letters_digits_and_stars(String symbol) {
    assertThat(Grade.hasForm(symbol)).isTrue();
    assertThat(Grade.of(symbol)).hasToString(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A-", "ABCDEFGHIJKLMNOPQ"})
  void nothing_else_is_a_grade(String symbol) {
    assertThat(Grade.hasForm(symbol)).isFalse();
    assertThatThrownBy(() -> Grade.of(symbol)).isInstanceOf(IllegalArgumentException.class);
  }
}
