package org.examcycle.application.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.JUNE;
import static org.examcycle.testkit.entry.english.EnglishBoard.MARCH;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.centre;

import java.time.LocalDate;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.english.EnterForSitting.Entered;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An entry for a sitting is changed while its candidate is erased: there is nobody, whichever of
 * the two was asked for first (COM-PRV-07).
 */
class ErasedWhileChangingTest {

  private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 4);

  private final Kit kit = Kit.shared();
  private final CentreRepository centres = kit.get(CentreRepository.class);
  private final RecordsHolders holders = kit.get(RecordsHolders.class);
  private final SittingRepository sittings = kit.get(SittingRepository.class);
  private final EnglishEntryRepository usual = kit.get(EnglishEntryRepository.class);
  private EnglishBoard board;
  private SittingKey june;
  private Entered amira;

  @BeforeEach
  void enter() {
    kit.clear();
    board = EnglishBoard.open(kit);
    june = board.sitting("FCE", JUNE);
    amira = board.enter(june, "Amira Haddad");
  }

  private void erase() {
    kit.get(PersonRecords.class).erase(usual.find(amira.entry()).orElseThrow());
  }

  private EnglishEntryRepository erasedMeanwhile() {
    return ErasedMeanwhile.beforeSaving(EnglishEntryRepository.class, usual, this::erase);
  }

  private static Call call() {
    return Call.by(centre(NORTHGATE), MARCH, "request");
  }

  @Test
  void who_is_to_be_withdrawn_is_nobody() {
    var command = new WithdrawFromSitting.Command(amira.entry(), amira.version());

    assertThat(
            withdrawing(usual)
                .handle(call(), new WithdrawFromSitting.Command(amira.entry(), 7))
                .refusals())
        .containsExactly(new StaleVersion(7));
    assertThat(withdrawing(erasedMeanwhile()).handle(call(), command).refusals())
        .containsExactly(new NotFound());
  }

  @Test
  void who_is_to_have_a_new_confirmation_is_nobody() {
    var command = new ReissueConfirmation.Command(amira.entry(), amira.version());
    var reissuing =
        new ReissueConfirmationService(
            centres,
            erasedMeanwhile(),
            holders,
            kit.get(SecretKeys.class),
            kit.get(Attempts.class));

    assertThat(reissuing.handle(call(), command).refusals()).containsExactly(new NotFound());
  }

  @Test
  void who_is_to_sit_another_day_is_nobody() {
    var december = board.sitting("FCE", DECEMBER);
    var command = new MoveEntry.Command(amira.entry(), december.examDate(), amira.version());
    var moving =
        new MoveEntryService(
            centres,
            erasedMeanwhile(),
            holders,
            sittings,
            kit.get(ExamDateRepository.class),
            kit.get(EnglishExams.class));

    assertThat(moving.handle(call(), command).refusals()).containsExactly(new NotFound());
  }

  @Test
  void what_is_listed_of_whoever_was_erased_is_shown_by_itself_and_nothing_is_printed_or_changed() {
    erase();

    var listed =
        board
            .must(
                centre(NORTHGATE),
                ListSittingEntries.class,
                new ListSittingEntries.Question(june, Page.first()))
            .items();

    assertThat(listed).containsExactly(read(amira.entry()));
    assertThat(listed.getFirst().candidate().isErased()).isTrue();
    var printing = new ReadConfirmation.Question(amira.entry());
    assertThat(board.ask(centre(NORTHGATE), ReadConfirmation.class, printing).refusals())
        .containsExactly(new NotFound());
    var withdrawing = new WithdrawFromSitting.Command(amira.entry(), 2);
    assertThat(board.ask(centre(NORTHGATE), WithdrawFromSitting.class, withdrawing).refusals())
        .containsExactly(new NotFound());
  }

  private EnglishEntry read(EnglishEntryId entry) {
    return board.must(
        centre(NORTHGATE), ReadSittingEntry.class, new ReadSittingEntry.Question(entry));
  }

  private WithdrawFromSittingService withdrawing(EnglishEntryRepository entries) {
    return new WithdrawFromSittingService(centres, entries, holders, sittings);
  }
}
