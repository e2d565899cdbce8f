package org.examcycle.application.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.CLOSING;
import static org.examcycle.testkit.entry.english.EnglishBoard.JUNE;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.centre;
import static org.examcycle.testkit.entry.english.EnglishBoard.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.english.ReadConfirmation;
import org.examcycle.application.entry.english.WithdrawFromSitting;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ClosingAfterExam;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamDateScheduledAlready;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ExamUnknown;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NoScaleInForce;
import org.examcycle.domain.calendar.english.ExamDateRefusal.NotOfferedForSchools;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.NoReleaseWindowInForce;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.calendar.english.WindowWouldOpenEarlier;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamDatesTest {

  private static final Caller CATALOGUE = officer(CallerKind.BOARD_CATALOGUE);
  private static final Caller RELEASE = officer(CallerKind.BOARD_RELEASE);

  private final Kit kit = Kit.shared();
  private EnglishBoard board;

  @BeforeEach
  void open() {
    kit.clear();
    board = EnglishBoard.open(kit);
  }

  private List<?> refusals(String key, LocalDate closing) {
    var command = new ScheduleExamDate.Command(ExamDateKey.of(key), closing, Optional.empty());
    return board.ask(CATALOGUE, ScheduleExamDate.class, command).refusals();
  }

  private ExamDate read(ExamDateKey examDate) {
    return board.must(CATALOGUE, ReadExamDate.class, new ReadExamDate.Question(examDate));
  }

  @Nested
  class Scheduling {

    @Test
    void proposes_the_window_of_mode_and_period() {
      var june = board.schedule("FCE", JUNE);

      assertThat(read(june).window())
          .isEqualTo(new ReleaseWindow(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 7, 17)));
      assertThat(read(june).closingDate()).isEqualTo(CLOSING);
    }

    @ParameterizedTest
    @CsvSource({
      "KET, 2016-01-31, false",
      "KET, 2016-02-01, true",
      "BEC-H, 2016-01-31, false",
      "BEC-H, 2016-02-01, true",
      "CPE, 2014-12-31, false",
      "CPE, 2015-01-01, true",
    })
    void begins_when_the_scale_of_the_exam_began(String exam, LocalDate day, boolean taken) {
      var refusals = refusals(exam + "-" + day + "-paper", day.minusDays(40));

      if (taken) {
        assertThat(refusals).isEmpty();
      } else {
        assertThat(refusals)
            .singleElement()
            .isInstanceOfSatisfying(
                NoScaleInForce.class, refusal -> assertThat(refusal.date()).isEqualTo(day));
      }
    }

    @Test
    void is_refused_for_whatever_is_wrong() {
      board.schedule("FCE", JUNE);

      assertThat(refusals("ZZZ-2027-06-05-paper", CLOSING))
          .isEqualTo(List.of(new ExamUnknown(ExamCode.of("ZZZ"))));
      assertThat(refusals("CAE-2027-06-05-paper-schools", CLOSING))
          .isEqualTo(List.of(new NotOfferedForSchools(ExamCode.of("CAE"))));
      assertThat(refusals("FCE-2027-06-05-paper", CLOSING))
          .isEqualTo(List.of(new ExamDateScheduledAlready(ExamDateKey.of("FCE-2027-06-05-paper"))));
      assertThat(refusals("FCE-2027-06-05-computer", CLOSING))
          .isEqualTo(List.of(new NoReleaseWindowInForce(ExamMode.COMPUTER, JUNE)));
      assertThat(refusals("PET-2027-06-05-paper", JUNE))
          .isEqualTo(List.of(new ClosingAfterExam(JUNE, JUNE)));
    }

    @Test
    void is_read_in_the_order_of_days() {
      var december = board.schedule("FCE", LocalDate.of(2027, 12, 4));
      var june = board.schedule("FCE", JUNE);

      assertThat(
              board
                  .must(
                      centre(NORTHGATE),
                      ListExamDates.class,
                      new ListExamDates.Question(Optional.empty(), Page.first()))
                  .items())
          .extracting(ExamDate::key)
          .containsExactly(june, december);
      assertThat(
              board
                  .ask(
                      CATALOGUE,
                      ReadExamDate.class,
                      new ReadExamDate.Question(ExamDateKey.of("FCE-2031-01-01-paper")))
                  .refusals())
          .containsExactly(new NotFound());
    }
  }

  @Nested
  class Moving_a_window {

    private List<?> move(ExamDateKey examDate, int opens, int last, long version) {
      var window = new ReleaseWindow(LocalDate.of(2027, 7, opens), LocalDate.of(2027, 7, last));
      return board
          .ask(
              RELEASE,
              Instant.parse("2027-06-10T10:00:00Z"),
              MoveReleaseWindow.class,
              new MoveReleaseWindow.Command(examDate, window, version))
          .refusals();
    }

    @Test
    void to_a_later_last_day_makes_new_confirmations_for_all_who_are_entered() {
      var sitting = board.sitting("FCE", JUNE);
      var amira = board.enter(sitting, "Amira Haddad");
      var bilal = board.enter(sitting, "Bilal Khan");
      board.must(
          centre(NORTHGATE),
          WithdrawFromSitting.class,
          new WithdrawFromSitting.Command(bilal.entry(), bilal.version()));

      var moved =
          board.must(
              RELEASE,
              MoveReleaseWindow.class,
              new MoveReleaseWindow.Command(
                  sitting.examDate(),
                  new ReleaseWindow(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 7, 20)),
                  1));

      assertThat(moved.newConfirmations()).isEqualTo(1);
      var confirmation =
          board.must(
              centre(NORTHGATE),
              ReadConfirmation.class,
              new ReadConfirmation.Question(amira.entry()));
      assertThat(confirmation.edition()).isEqualTo(2);
      assertThat(confirmation.resultBy()).isEqualTo(LocalDate.of(2027, 7, 20));
    }

    @Test
    void goes_later_only_and_on_the_newest_version() {
      var june = board.schedule("FCE", JUNE);

      assertThat(move(june, 2, 17, 1))
          .isEqualTo(
              List.of(
                  new WindowWouldOpenEarlier(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 7, 2))));
      assertThat(move(june, 3, 18, 7)).isEqualTo(List.of(new StaleVersion(7)));
      assertThat(move(ExamDateKey.of("FCE-2031-01-01-paper"), 3, 18, 1))
          .isEqualTo(List.of(new NotFound()));
      assertThat(read(june).window().lastDay()).isEqualTo(LocalDate.of(2027, 7, 17));
    }
  }
}
