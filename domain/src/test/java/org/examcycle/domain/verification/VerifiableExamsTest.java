package org.examcycle.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiableExamsTest {

  private static final LocalDate FROM_2005 = LocalDate.of(2005, 1, 1);

  private final VerifiableExams exams =
      new VerifiableExams(
          List.of(
              new VerifiableRow(ExamCode.of("FCE"), FROM_2005, Optional.empty()),
              new VerifiableRow(
                  ExamCode.of("ILEC"), FROM_2005, Optional.of(LocalDate.of(2016, 12, 31)))));

  @ParameterizedTest
  @CsvSource({
    "FCE, 2004-12-31, false",
    "FCE, 2005-01-01, true",
    "FCE, 2027-06-05, true",
    "ILEC, 2004-12-31, false",
    "ILEC, 2005-01-01, true",
    "ILEC, 2016-12-31, true",
    "ILEC, 2017-01-01, false",
    "YLE, 2010-06-05, false",
  })
  void sittings_are_verifiable_from_a_first_day_to_a_last(
      String exam, LocalDate examDay, boolean verifiable) {
    assertThat(exams.cover(ExamCode.of(exam), examDay)).isEqualTo(verifiable);
  }

  @Test
  void a_row_does_not_end_before_it_begins() {
    var exam = ExamCode.of("FCE");

    assertThat(new VerifiableRow(exam, FROM_2005, Optional.of(FROM_2005)).toSitting()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VerifiableRow(exam, FROM_2005, Optional.of(FROM_2005.minusDays(1))));
  }
}
