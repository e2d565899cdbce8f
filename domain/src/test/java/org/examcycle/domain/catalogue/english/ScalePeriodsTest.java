package org.examcycle.domain.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.junit.jupiter.api.Test;

/** ENG-SCL-04: the names of the grades changed with 2020. */
class ScalePeriodsTest {

  private static final LocalDate NEW_NAMES = LocalDate.of(2020, 1, 1);
  private static final LocalDate OLD_NAMES = NEW_NAMES.minusDays(1);
  private static final LocalDate FIRST = LocalDate.of(2016, 2, 1);

  private static ExamRows key(ExamScale... scales) {
    return new ExamRows(
        new EnglishExam(ExamCode.of("KET"), "A2 Key", true, "english-scale/1", "window/1"),
        1,
        List.of(scales),
        List.of(
            EnglishRows.of("KET", NEW_NAMES).names(), EnglishRows.of("KET", OLD_NAMES).names()));
  }

  @Test
  void a_period_ends_where_a_row_does() {
    assertThat(key(EnglishRows.scaleOf("KET")).periods(EnglishRows.scale()))
        .containsExactly(
            new ScalePeriod(Validity.through(FIRST, OLD_NAMES), EnglishRows.of("KET", OLD_NAMES)),
            new ScalePeriod(Validity.from(NEW_NAMES), EnglishRows.of("KET", NEW_NAMES)));
  }

  @Test
  void the_levels_must_hold_too() {
    var levels = EnglishRows.scale();
    var ended =
        new EnglishScale(
            2, new Validity(levels.valid().from(), Optional.of(OLD_NAMES)), levels.levels());

    assertThat(key(EnglishRows.scaleOf("KET")).periods(ended))
        .extracting(ScalePeriod::days)
        .containsExactly(new Validity(FIRST, Optional.of(OLD_NAMES)));
  }

  @Test
  void an_exam_without_a_scale_has_none() {
    assertThat(key().periods(EnglishRows.scale())).isEmpty();
  }
}
