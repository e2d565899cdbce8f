package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExamYearTest {

  @Test
  void it_has_four_digits_and_an_order() {
    assertThat(ExamYear.parse("2027")).contains(ExamYear.of(2027));
    assertThat(ExamYear.parse("1900")).contains(ExamYear.of(1900));
    assertThat(ExamYear.parse("9999")).contains(ExamYear.of(9999));
    assertThat(ExamYear.parse("1899")).isEmpty();
    assertThat(ExamYear.parse("999")).isEmpty();
    assertThat(ExamYear.parse("20270")).isEmpty();
    assertThat(ExamYear.of(2027)).isGreaterThan(ExamYear.of(2026)).hasToString("2027");
    assertThat(ExamYear.of("2027")).isEqualTo(ExamYear.of(2027));
    assertThatThrownBy(() -> ExamYear.of("1899")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExamYear.of(10_000)).isInstanceOf(IllegalArgumentException.class);
  }
}
