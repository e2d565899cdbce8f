package org.examcycle.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Test;

class MarkTextTest {

  @Test
  void says_what_kind_of_mark_it_is() {
    assertThat(MarkText.of(Marked.of(34))).isEqualTo("34");
    assertThat(
            MarkText.of(
                Marked.of(34)
                    .moderatedBy(new Moderation(Fraction.of(1, 2), Fraction.of(-2)))
                    .considering(new SpecialConsideration(3))))
        .isEqualTo("34 moderated 1/2 -2 considered 3");
    assertThat(MarkText.of(new ComponentMark.Absent())).isEqualTo("absent");
    assertThat(MarkText.of(new ComponentMark.Missing())).isEqualTo("missing");
    assertThat(MarkText.of(new ComponentMark.Awaited())).isEqualTo("awaited");
    assertThat(MarkText.of(new ComponentMark.Exempt())).isEqualTo("exempt");
    assertThat(MarkText.of(new ComponentMark.Assessed(12))).isEqualTo("assessed 12");
    assertThat(MarkText.of(new ComponentMark.Carried(Fraction.of(51, 4), SeriesCode.of("2026-06"))))
        .isEqualTo("carried 51/4 from 2026-06");
  }
}
