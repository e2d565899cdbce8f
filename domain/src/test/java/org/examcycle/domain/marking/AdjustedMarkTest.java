package org.examcycle.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.examcycle.domain.marking.AdjustedMark.Kind;
import org.examcycle.domain.marking.AdjustedMark.Step;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustedMarkTest {

  @ParameterizedTest
  @CsvSource({"0", "1", "40"})
  void an_unadjusted_mark_is_the_raw_mark(int raw) {
    var adjusted = AdjustedMark.of(Marked.of(raw), 40);
    assertThat(adjusted.mark()).isEqualTo(raw);
    assertThat(adjusted.steps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1", "41"})
  void a_mark_outside_nought_and_the_maximum_is_a_mistake(int raw) {
    assertThatThrownBy(() -> AdjustedMark.of(Marked.of(raw), 40))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "20,1/2,0,10",
    "21,1/2,0,11", // 10.5
    "20,1,7/5,21", // 21.4
    "20,1,3/2,22", // 21.5
    "39,1,1,40",
    "40,1,1,40",
    "2,1,-3,0",
    "3,1,-3,0",
    "4,1,-3,1",
    "39,1,1/2,40", // 39.5
    "1,0,-1/2,0",
    "1,999999999999999999999999999999,0,40",
    "1,1,-999999999999999999999999999999,0"
  })
  void moderation_gives_a_whole_mark_within_bounds(int raw, String slope, String shift, int mark) {
    var line = new Moderation(Fraction.parse(slope), Fraction.parse(shift));
    var adjusted = AdjustedMark.of(Marked.of(raw).moderatedBy(line), 40);
    assertThat(adjusted.steps()).containsExactly(new Step(Kind.MODERATION, mark));
    assertThat(adjusted.mark()).isEqualTo(mark);
  }

  @Test
  void moderation_never_turns_the_order_of_marks_round() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Moderation(Fraction.of(-1, 9), Fraction.of(40)));
    assertThat(new Moderation(Fraction.ZERO, Fraction.of(-1)).of(3)).isEqualTo(Fraction.of(-1));
  }

  @Test
  void a_mark_given_again_replaces_the_centre_s() {
    var again = Marked.of(30).moderatedBy(Moderation.remarked(17));
    assertThat(AdjustedMark.of(again, 40).mark()).isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource({
    "20,5,40,22",
    "20,1,40,20", // 20.4
    "20,1,50,21", // 20.5
    "20,3,83,22", // 22.49
    "20,3,50,22", // 21.5
    "39,5,40,40",
    "38,5,40,40",
    "20,0,40,20"
  })
  void special_consideration_adds_a_share_of_the_maximum(
      int raw, int percent, int maximum, int mark) {
    var considered = Marked.of(raw).considering(new SpecialConsideration(percent));
    var adjusted = AdjustedMark.of(considered, maximum);
    assertThat(adjusted.steps()).containsExactly(new Step(Kind.SPECIAL_CONSIDERATION, mark));
  }

  @Test
  void each_step_is_rounded_moderation_first() {
    var both =
        Marked.of(21)
            .considering(new SpecialConsideration(1))
            .moderatedBy(new Moderation(Fraction.of(1, 2), Fraction.ZERO));
    // 10.5 gives 11; 11 + 0.5 gives 12; unrounded in between it would be 11.
    assertThat(AdjustedMark.of(both, 50))
        .isEqualTo(
            new AdjustedMark(
                21,
                List.of(new Step(Kind.MODERATION, 11), new Step(Kind.SPECIAL_CONSIDERATION, 12))));
  }

  @Test
  void special_consideration_never_takes_away() {
    assertThatThrownBy(() -> new SpecialConsideration(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new SpecialConsideration(0).percent()).isZero();
  }
}
