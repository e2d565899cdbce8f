package org.examcycle.domain.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ClosingAfterExam;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamDateScheduledAlready;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamUnknown;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NoScaleInForce;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NotOfferedForSchools;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamDateTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 5);
  private static final ExamDateKey KEY =
      new ExamDateKey(ExamCode.of("FCE"), DAY, ExamMode.PAPER, false);
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 16));

  @ParameterizedTest
  @CsvSource({
    "FCE-2027-06-05-paper, FCE, PAPER, false",
    "BEC-V-2027-06-05-computer, BEC-V, COMPUTER, false",
    "KET-2027-06-05-digital-schools, KET, DIGITAL, true",
  })
  void it_is_named_by_what_all_centres_share(
      String text, String exam, ExamMode mode, boolean schools) {
    var key = new ExamDateKey(ExamCode.of(exam), DAY, mode, schools);

    assertThat(ExamDateKey.parse(text)).contains(key);
    assertThat(key).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FCE",
        "FCE-2027-06-05",
        "FCE-2027-02-30-paper",
        "FCE-2027-06-05-PAPER",
        "FCE-2027-06-05-oral",
        "FCE-2027-06-05-paper-",
        "FCE-2027-06-05-paper-school",
        "fce-2027-06-05-paper",
        "-2027-06-05-paper",
      })
  void any_other_text_names_none(String text) {
    assertThat(ExamDateKey.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ExamDateKey.of(text));
  }

  @Test
  void they_are_sorted_by_name() {
    assertThat(ExamDateKey.of("CAE-2027-06-05-paper")).isLessThan(KEY);
  }

  @ParameterizedTest
  @CsvSource({"2027-06-04, true", "2027-06-05, false", "2027-06-06, false"})
  void entries_close_before_the_day_of_the_exam(LocalDate closing, boolean taken) {
    assertThat(ExamDate.scheduled(KEY, closing, WINDOW))
        .isEqualTo(
            taken
                ? Decision.granted(new ExamDate(KEY, closing, WINDOW, 1))
                : Decision.refused(new ClosingAfterExam(closing, DAY)));
  }

  @ParameterizedTest
  @CsvSource({"2027-06-05, false", "2027-06-06, true"})
  void results_come_out_after_the_day_of_the_exam(LocalDate opens, boolean taken) {
    var closing = LocalDate.of(2027, 4, 1);
    var window = new ReleaseWindow(opens, WINDOW.lastDay());

    assertThat(ExamDate.scheduled(KEY, closing, window).refusals())
        .isEqualTo(taken ? List.of() : List.of(new WindowOpensBeforeExam(opens, DAY)));
    assertThat(new WindowOpensBeforeExam(opens, DAY).rule()).hasToString("ENG-RES-01");
  }

  @Test
  void its_window_is_moved_as_windows_are() {
    var examDate = new ExamDate(KEY, LocalDate.of(2027, 4, 1), WINDOW, 3);
    var later = new ReleaseWindow(WINDOW.opens(), WINDOW.lastDay().plusDays(1));
    var earlier = new ReleaseWindow(WINDOW.opens().minusDays(1), WINDOW.lastDay());
    var now = Instant.parse("2027-05-01T10:00:00Z");

    assertThat(examDate.withWindow(later, now).ifGranted())
        .contains(new ExamDate(KEY, examDate.closingDate(), later, 3));
    assertThat(examDate.withWindow(earlier, now).refusals()).hasSize(1);
  }

  @Test
  void each_refusal_names_its_rule() {
    var exam = ExamCode.of("FCE");

    assertThat(new ExamUnknown(exam).rule()).hasToString("ENG-EXM-01");
    assertThat(new NotOfferedForSchools(exam).rule()).hasToString("ENG-EXM-01");
    assertThat(new ExamDateScheduledAlready(KEY).rule()).hasToString("ENG-EXM-01");
    assertThat(new ExamDateScheduledAlready(KEY).kind()).isEqualTo(Kind.DUPLICATE);
    assertThat(new NoScaleInForce(exam, DAY, List.of()).rule()).hasToString("ENG-EXM-02");
    assertThat(new ClosingAfterExam(DAY, DAY).rule()).hasToString("ENG-EXM-03");
  }
}
