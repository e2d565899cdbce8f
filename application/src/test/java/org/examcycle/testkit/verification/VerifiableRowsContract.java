package org.examcycle.testkit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.verification.VerifiableRows;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.verification.VerifiableRow;
import org.examcycle.testkit.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link VerifiableRows} does. */
public abstract class VerifiableRowsContract {

  private static final ExamCode EXAM = ExamCode.of("VER-ROWS");
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2016, 12, 31);

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  private VerifiableRows rows() {
    return ports().get(VerifiableRows.class);
  }

  @Test
  final void a_row_without_an_end_holds_until_further_notice() {
    assertThat(rows().add(new VerifiableRow(EXAM, FIRST, Optional.empty()))).isTrue();

    assertThat(rows().all().rows()).contains(new VerifiableRow(EXAM, FIRST, Optional.empty()));
  }

  @Test
  final void the_last_day_of_a_row_counts() {
    rows().add(new VerifiableRow(EXAM, FIRST, Optional.of(LAST)));

    assertThat(rows().all().cover(EXAM, LAST)).isTrue();
    assertThat(rows().all().cover(EXAM, LAST.plusDays(1))).isFalse();
    assertThat(rows().all().cover(EXAM, FIRST)).isTrue();
    assertThat(rows().all().cover(EXAM, FIRST.minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31, , false",
    "2017-01-01, , true",
    "2000-01-01, 2005-01-01, false",
    "2000-01-01, 2004-12-31, true",
    "2010-01-01, 2010-01-01, false",
    "2000-01-01, , false",
  })
  final void no_two_rows_of_an_exam_hold_on_one_day(
      LocalDate from, @Nullable LocalDate to, boolean added) {
    rows().add(new VerifiableRow(EXAM, FIRST, Optional.of(LAST)));

    assertThat(rows().add(new VerifiableRow(EXAM, from, Optional.ofNullable(to)))).isEqualTo(added);
  }

  @Test
  final void another_exam_has_rows_of_its_own() {
    rows().add(new VerifiableRow(EXAM, FIRST, Optional.empty()));

    assertThat(rows().add(new VerifiableRow(ExamCode.of("VER-OTHER"), FIRST, Optional.empty())))
        .isTrue();
  }
}
