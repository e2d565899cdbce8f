package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExamYearTest {

  @Test
  void it_has_four_digits_and_an_order() {
    assertThat(ExamYear.parse("2027")).contains(ExamYear.of(2027));
    assertThat(ExamYear.parse("1000")).contains(ExamYear.of(1000));
    assertThat(ExamYear.parse("2999")).contains(ExamYear.of(2999));
    assertThat(ExamYear.parse("3000")).isEmpty();
    assertThat(ExamYear.parse("999")).isEmpty();
    assertThat(ExamYear.parse("20270")).isEmpty();
    assertThat(ExamYear.of(2027)).isGreaterThan(ExamYear.of(2026)).hasToString("2027");
    assertThat(ExamYear.of("2027")).isEqualTo(ExamYear.of(2027));
    assertThatThrownBy(() -> ExamYear.of("3000")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExamYear.of(999)).isInstanceOf(IllegalArgumentException.class);
  }
}
