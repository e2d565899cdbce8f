package org.examcycle.application.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.CLOSING;
import static org.examcycle.testkit.entry.english.EnglishBoard.JUNE;
import static org.examcycle.testkit.entry.english.EnglishBoard.MARCH;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.SOUTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.candidate;
import static org.examcycle.testkit.entry.english.EnglishBoard.centre;
import static org.examcycle.testkit.entry.english.EnglishBoard.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.english.EnterForSitting.Entered;
import org.examcycle.application.paging.Page;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateInTheFuture;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CandidateEnteredAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntriesForSittingShut;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.NoTransferToAnotherExam;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.SittingRefusal.ExamDateNotScheduled;
import org.examcycle.domain.entry.english.SittingRefusal.SittingOpenedAlready;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SittingEntriesTest {

  private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 4);
  private static final Caller HERE = centre(NORTHGATE);
  private static final Caller ELSEWHERE = centre(SOUTHGATE);
  private static final Caller BOARD = officer(CallerKind.BOARD_ENTRIES);

  private final Kit kit = Kit.shared();
  private EnglishBoard board;
  private SittingKey june;

  @BeforeEach
  void open() {
    kit.clear();
    board = EnglishBoard.open(kit);
    june = board.sitting("FCE", JUNE);
  }

  private EnglishEntry read(Entered entered) {
    return board.must(HERE, ReadSittingEntry.class, new ReadSittingEntry.Question(entered.entry()));
  }

  @Nested
  class A_sitting {

    @Test
    void is_opened_once() {
      assertThat(board.ask(HERE, OpenSitting.class, board.opening(june)).refusals())
          .containsExactly(new SittingOpenedAlready(june));
    }

    @Test
    void is_of_an_exam_date_that_the_board_has_scheduled() {
      var never = new ExamDateKey(ExamCode.of("FCE"), DECEMBER, ExamMode.PAPER, false);

      assertThat(
              board
                  .ask(HERE, OpenSitting.class, board.opening(new SittingKey(NORTHGATE, never)))
                  .refusals())
          .containsExactly(new ExamDateNotScheduled(never));
    }

    @Test
    void is_its_centres_and_the_boards_to_see() {
      var question = new ReadSitting.Question(june);

      assertThat(board.must(HERE, ReadSitting.class, question).key()).isEqualTo(june);
      assertThat(board.must(BOARD, ReadSitting.class, question).key()).isEqualTo(june);
      assertThat(board.ask(ELSEWHERE, ReadSitting.class, question).refusals())
          .containsExactly(new NotFound());
      assertThat(board.ask(ELSEWHERE, OpenSitting.class, board.opening(june)).refusals())
          .containsExactly(new FieldRefused("centre", new NotFound()));
      var nowhere = new SittingKey(CentreNumber.of("MZ999"), june.examDate());
      assertThat(board.ask(BOARD, OpenSitting.class, board.opening(nowhere)).refusals())
          .containsExactly(new FieldRefused("centre", new NotFound()));
    }
  }

  @Nested
  class Entering {

    private List<?> refusals(Instant now, Caller by, CandidateDetails candidate) {
      var command = new EnterForSitting.Command(june, candidate);
      return board.ask(by, now, EnterForSitting.class, command).refusals();
    }

    @Test
    void gives_an_id_and_says_what_it_costs() {
      var amira = board.enter(june, "Amira Haddad");

      assertThat(amira.candidateId().value()).matches("[A-Z]{3}[0-9]{6}");
      assertThat(amira.standing()).isEqualTo(Standing.ON_TIME);
      assertThat(amira.charged()).isEqualTo(Money.of(12_000, "GBP"));
      assertThat(read(amira).confirmation().edition()).isEqualTo(1);
    }

    @Test
    void late_costs_the_centres_late_fee_besides() {
      var now = Instant.parse("2027-04-01T22:00:00Z");
      var late =
          board.ask(
              HERE,
              now,
              EnterForSitting.class,
              new EnterForSitting.Command(june, candidate("Amira Haddad")));

      assertThat(late.ifGranted().map(Entered::charged)).contains(Money.of(16_000, "GBP"));
      assertThat(late.ifGranted().map(Entered::standing)).contains(Standing.LATE);
    }

    @Test
    void is_over_after_the_last_late_day() {
      var after = Instant.parse("2027-04-15T22:00:00Z");

      assertThat(refusals(after, HERE, candidate("Amira Haddad")))
          .isEqualTo(List.of(new EntriesForSittingShut(CLOSING.plusDays(14))));
    }

    @Test
    void happens_once_for_each_candidate_however_the_name_is_typed() {
      board.enter(june, "Amira Haddad");

      assertThat(refusals(MARCH, HERE, candidate("AMIRA  haddad")))
          .isEqualTo(List.of(new CandidateEnteredAlready()));
    }

    @Test
    void says_all_that_is_wrong_at_once() {
      var unborn =
          new CandidateDetails(
              "Amira",
              Optional.empty(),
              candidate("x").language(),
              LocalDate.of(2027, 6, 1),
              candidate("x").sex());

      assertThat(refusals(Instant.parse("2027-05-01T10:00:00Z"), HERE, unborn))
          .isEqualTo(
              List.of(new EntriesForSittingShut(CLOSING.plusDays(14)), new BirthDateInTheFuture()));
    }

    @Test
    void is_not_for_another_centre_and_not_for_the_board() {
      assertThat(refusals(MARCH, ELSEWHERE, candidate("Amira"))).isEqualTo(List.of(new NotFound()));
      assertThat(refusals(MARCH, BOARD, candidate("Amira"))).isNotEmpty();
      assertThat(
              board
                  .must(
                      HERE,
                      ListSittingEntries.class,
                      new ListSittingEntries.Question(june, Page.first()))
                  .items())
          .isEmpty();
    }

    @Test
    void leaves_neither_secret_nor_plain_name_in_the_history() {
      var amira = board.enter(june, "Amira Haddad");
      var secret =
          board
              .must(HERE, ReadConfirmation.class, new ReadConfirmation.Question(amira.entry()))
              .secretNumber();

      assertThat(kit.get(InMemoryHistory.class).lines().toString())
          .contains(amira.candidateId().value())
          .doesNotContain("secret", "=" + secret.value());
    }
  }

  @Nested
  class Whoever_is_entered {

    @Test
    void is_listed_page_by_page_for_the_centre() {
      board.enter(june, "Amira Haddad");
      board.enter(june, "Bilal Khan");
      var first =
          board.must(
              HERE,
              ListSittingEntries.class,
              new ListSittingEntries.Question(june, new Page(Optional.empty(), 1)));
      var second =
          board.must(
              HERE,
              ListSittingEntries.class,
              new ListSittingEntries.Question(june, new Page(first.next(), 1)));

      assertThat(first.items()).hasSize(1);
      assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
      assertThat(second.next()).isEmpty();
      assertThat(kit.get(InMemoryAccessRecord.class).lines())
          .filteredOn(line -> line.disclosure().toString().contains("english entry"))
          .hasSize(2);
    }

    @Test
    void is_nobody_for_another_centre() {
      var amira = board.enter(june, "Amira Haddad");

      assertThat(
              board
                  .ask(
                      ELSEWHERE,
                      ReadSittingEntry.class,
                      new ReadSittingEntry.Question(amira.entry()))
                  .refusals())
          .containsExactly(new NotFound());
      assertThat(
              board
                  .ask(
                      ELSEWHERE,
                      ListSittingEntries.class,
                      new ListSittingEntries.Question(june, Page.first()))
                  .refusals())
          .containsExactly(new NotFound());
    }
  }

  @Nested
  class Withdrawing {

    private List<?> refusals(Caller by, Entered entered, long version) {
      var command = new WithdrawFromSitting.Command(entered.entry(), version);
      return board.ask(by, WithdrawFromSitting.class, command).refusals();
    }

    @Test
    void gives_back_what_the_centres_table_says() {
      var amira = board.enter(june, "Amira Haddad");
      var withdrawn =
          board.ask(
              HERE,
              Instant.parse("2027-04-01T22:00:00Z"),
              WithdrawFromSitting.class,
              new WithdrawFromSitting.Command(amira.entry(), amira.version()));

      assertThat(withdrawn.ifGranted().map(WithdrawFromSitting.Withdrawn::refund))
          .contains(Money.of(6_000, "GBP"));
      assertThat(read(amira).isWithdrawn()).isTrue();
      assertThat(read(amira).version()).isEqualTo(2);
    }

    @Test
    void leaves_room_for_another_entry() {
      var amira = board.enter(june, "Amira Haddad");
      assertThat(refusals(HERE, amira, amira.version())).isEmpty();

      assertThat(board.enter(june, "Amira Haddad").candidateId()).isNotEqualTo(amira.candidateId());
    }

    @Test
    void is_for_the_centre_and_on_the_newest_version() {
      var amira = board.enter(june, "Amira Haddad");

      assertThat(refusals(ELSEWHERE, amira, 1)).isEqualTo(List.of(new NotFound()));
      assertThat(refusals(HERE, amira, 7)).isEqualTo(List.of(new StaleVersion(7)));
      assertThat(read(amira).isWithdrawn()).isFalse();
    }
  }

  @Nested
  class Moving {

    private List<?> refusals(Caller by, Entered entered, long version, ExamDateKey to) {
      var command = new MoveEntry.Command(entered.entry(), to, version);
      return board.ask(by, MoveEntry.class, command).refusals();
    }

    @Test
    void to_another_date_of_the_exam_makes_a_new_confirmation_with_the_same_numbers() {
      var amira = board.enter(june, "Amira Haddad");
      var before = read(amira).confirmation().secret();
      var december = board.sitting("FCE", DECEMBER);

      assertThat(refusals(HERE, amira, 1, december.examDate())).isEmpty();
      assertThat(read(amira).sitting()).isEqualTo(december);
      assertThat(read(amira).candidateId()).isEqualTo(amira.candidateId());
      assertThat(read(amira).confirmation().edition()).isEqualTo(2);
      assertThat(read(amira).confirmation().secret()).isEqualTo(before);
    }

    @Test
    void to_another_exam_is_refused() {
      var amira = board.enter(june, "Amira Haddad");
      var advanced = board.sitting("CAE", JUNE);

      assertThat(refusals(HERE, amira, 1, advanced.examDate()))
          .isEqualTo(List.of(new NoTransferToAnotherExam(ExamCode.of("FCE"), ExamCode.of("CAE"))));
      assertThat(read(amira).sitting()).isEqualTo(june);
    }

    @Test
    void goes_where_the_centre_has_a_sitting() {
      var amira = board.enter(june, "Amira Haddad");
      var december = board.schedule("FCE", DECEMBER);

      var noSitting = new FieldRefused("examDate", new NotFound());
      assertThat(refusals(HERE, amira, 1, december)).isEqualTo(List.of(noSitting));
      board.sitting(SOUTHGATE, december);
      assertThat(refusals(HERE, amira, 1, december)).isEqualTo(List.of(noSitting));
      board.sitting(NORTHGATE, december);
      assertThat(refusals(ELSEWHERE, amira, 1, december)).isEqualTo(List.of(new NotFound()));
      assertThat(refusals(HERE, amira, 7, december)).isEqualTo(List.of(new StaleVersion(7)));
    }
  }
}
