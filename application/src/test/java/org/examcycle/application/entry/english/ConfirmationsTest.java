package org.examcycle.application.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.JUNE;
import static org.examcycle.testkit.entry.english.EnglishBoard.MARCH;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.SOUTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.centre;
import static org.examcycle.testkit.entry.english.EnglishBoard.officer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreDetails;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.ChangeCentre;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.english.EnterForSitting.Entered;
import org.examcycle.application.paging.Page;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.result.online.Attempts.Attempt;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal.CentreNotApproved;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CentreNotClosed;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntryWithdrawnAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.ReissuedByTheCentreOnly;
import org.examcycle.domain.entry.english.SecretKeyring;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ConfirmationsTest {

  private static final Caller HERE = centre(NORTHGATE);
  private static final Caller ELSEWHERE = centre(SOUTHGATE);
  private static final Caller BOARD = officer(CallerKind.BOARD_ENTRIES);

  private final Kit kit = Kit.shared();
  private EnglishBoard board;
  private SittingKey june;
  private Entered amira;

  @BeforeEach
  void open() {
    kit.clear();
    board = EnglishBoard.open(kit);
    june = board.sitting("FCE", JUNE);
    amira = board.enter(june, "Amira Haddad");
  }

  private ConfirmationOfEntry confirmation() {
    return board.must(HERE, ReadConfirmation.class, new ReadConfirmation.Question(amira.entry()));
  }

  private List<?> reissue(Caller by, long version) {
    var command = new ReissueConfirmation.Command(amira.entry(), version);
    return board.ask(by, ReissueConfirmation.class, command).refusals();
  }

  private void handRecordsTo(CentreNumber holder) {
    give(NORTHGATE, CentreStatus.WITHDRAWN);
    board.must(BOARD, NameRecordsHolder.class, new NameRecordsHolder.Command(NORTHGATE, holder));
  }

  private void give(CentreNumber number, CentreStatus status) {
    var centres = kit.get(CentreRepository.class);
    var centre = centres.find(number).orElseThrow();
    var given = Centres.with(centre, status, Optional.empty(), centre.version() + 1);
    assertThat(centres.save(given, centre.version())).isTrue();
  }

  private void change(CentreNumber number, CentreStatus status) {
    var centre = kit.get(CentreRepository.class).find(number).orElseThrow();
    var details =
        new CentreDetails(
            centre.name(),
            status,
            centre.head(),
            centre.examsOfficer(),
            centre.country(),
            centre.zone(),
            centre.timeZone(),
            centre.associate());
    board.must(
        BOARD, ChangeCentre.class, new ChangeCentre.Command(number, centre.version(), details));
  }

  private List<Refusal> refusedToHand(CentreNumber holder) {
    var command = new NameRecordsHolder.Command(NORTHGATE, holder);
    return board.ask(BOARD, NameRecordsHolder.class, command).refusals();
  }

  @Nested
  class A_confirmation_of_entry {

    @Test
    void names_all_that_the_candidate_must_know() {
      var confirmation = confirmation();

      assertThat(confirmation.name().latin()).isEqualTo("Amira Haddad");
      assertThat(confirmation.examName()).isEqualTo("B2 First");
      assertThat(confirmation.venue()).isEqualTo("Northgate Hall");
      assertThat(confirmation.zone()).isEqualTo(ZoneId.of("Africa/Maputo"));
      assertThat(confirmation.times()).hasSize(5);
      assertThat(confirmation.candidateId()).isEqualTo(amira.candidateId());
      assertThat(confirmation.secretNumber().value()).matches("[0-9]{4}");
      assertThat(confirmation.resultsAt().toString()).startsWith("https://");
      assertThat(confirmation.resultBy()).isEqualTo(LocalDate.of(2027, 7, 17));
    }

    @Test
    void can_be_printed_again_and_says_the_same() {
      var once = confirmation();

      assertThat(confirmation()).isEqualTo(once);
      assertThat(kit.get(InMemoryAccessRecord.class).lines())
          .filteredOn(line -> line.disclosure().toString().contains("confirmation of entry"))
          .hasSize(2);
    }

    @Test
    void is_for_the_centre_alone() {
      var question = new ReadConfirmation.Question(amira.entry());

      assertThat(board.ask(ELSEWHERE, ReadConfirmation.class, question).refusals())
          .containsExactly(new NotFound());
      assertThat(board.ask(BOARD, ReadConfirmation.class, question).ifGranted()).isEmpty();
    }

    @Test
    void is_dead_when_the_entry_is_withdrawn() {
      board.must(
          HERE, WithdrawFromSitting.class, new WithdrawFromSitting.Command(amira.entry(), 1));

      assertThat(
              board
                  .ask(HERE, ReadConfirmation.class, new ReadConfirmation.Question(amira.entry()))
                  .refusals())
          .containsExactly(new EntryWithdrawnAlready());
    }
  }

  @Nested
  class Lost_numbers {

    @Test
    void come_anew_from_the_centre_with_the_same_id() {
      var lost = confirmation();

      assertThat(reissue(HERE, 1)).isEmpty();
      assertThat(confirmation().edition()).isEqualTo(2);
      assertThat(confirmation().candidateId()).isEqualTo(lost.candidateId());
      assertThat(confirmation().secretNumber()).isNotEqualTo(lost.secretNumber());
    }

    /** Else somebody who guesses could keep the candidate from using the new number. */
    @Test
    void are_free_of_what_was_tried_on_the_old_ones() {
      var attempts = kit.get(Attempts.class);
      var tried = attempt(amira.candidateId().value());
      var other = attempt("ZZZ000000");
      attempts.add(tried);
      attempts.add(other);

      assertThat(reissue(HERE, 1)).isEmpty();
      assertThat(attempts.before(tried, MARCH.minusSeconds(60)).onId()).isEmpty();
      assertThat(attempts.before(other, MARCH.minusSeconds(60)).onId()).hasSize(1);
    }

    private Attempt attempt(String candidate) {
      return new Attempt(UUID.randomUUID(), Kind.NUMBERS, candidate, "somebody", MARCH);
    }

    @Test
    void come_from_nobody_else() {
      assertThat(reissue(ELSEWHERE, 1)).isEqualTo(List.of(new NotFound()));
      assertThat(reissue(BOARD, 1)).isEqualTo(List.of(new ReissuedByTheCentreOnly(NORTHGATE)));
      assertThat(reissue(HERE, 7)).isEqualTo(List.of(new StaleVersion(7)));
      assertThat(confirmation().edition()).isEqualTo(1);
    }

    @Test
    void come_from_whoever_holds_the_records_of_a_centre_that_has_closed() {
      handRecordsTo(SOUTHGATE);

      assertThat(reissue(BOARD, 1)).isEqualTo(List.of(new ReissuedByTheCentreOnly(SOUTHGATE)));
      assertThat(reissue(HERE, 1)).isEqualTo(List.of(new ReissuedByTheCentreOnly(SOUTHGATE)));
      assertThat(reissue(ELSEWHERE, 1)).isEmpty();
      assertThat(
              board
                  .must(
                      ELSEWHERE,
                      ReadConfirmation.class,
                      new ReadConfirmation.Question(amira.entry()))
                  .edition())
          .isEqualTo(2);
      assertThat(board.ask(HERE, ReadConfirmation.class, print()).refusals())
          .containsExactly(new ReissuedByTheCentreOnly(SOUTHGATE));
    }

    private ReadConfirmation.Question print() {
      return new ReadConfirmation.Question(amira.entry());
    }

    /** Else it could re-issue them by an id alone that neither it nor the candidate knows. */
    @Test
    void are_found_by_whoever_holds_the_records_and_by_nobody_else() {
      handRecordsTo(SOUTHGATE);

      assertThat(found(ELSEWHERE)).containsExactly(amira.entry());
      assertThat(found(HERE)).containsExactly(amira.entry());
      assertThat(found(BOARD)).containsExactly(amira.entry());

      give(NORTHGATE, CentreStatus.APPROVED);
      assertThat(board.ask(ELSEWHERE, ListSittings.class, sittings()).refusals())
          .containsExactly(new NotFound());
      assertThat(board.ask(ELSEWHERE, ReadSitting.class, sitting()).refusals())
          .containsExactly(new NotFound());
      assertThat(board.ask(ELSEWHERE, ListSittingEntries.class, entries()).refusals())
          .containsExactly(new NotFound());
    }

    private List<EnglishEntryId> found(Caller by) {
      assertThat(board.must(by, ListSittings.class, sittings()).items())
          .extracting(line -> line.sitting().sitting().key())
          .containsExactly(june);
      assertThat(board.must(by, ReadSitting.class, sitting()).key()).isEqualTo(june);
      return board.must(by, ListSittingEntries.class, entries()).items().stream()
          .map(EnglishEntry::id)
          .toList();
    }

    private ListSittings.Question sittings() {
      return new ListSittings.Question(NORTHGATE, Optional.empty(), Page.first());
    }

    private ReadSitting.Question sitting() {
      return new ReadSitting.Question(june);
    }

    private ListSittingEntries.Question entries() {
      return new ListSittingEntries.Question(june, Page.first());
    }

    @Test
    void come_from_the_centre_itself_again_once_it_is_approved_again() {
      handRecordsTo(SOUTHGATE);
      give(NORTHGATE, CentreStatus.APPROVED);

      assertThat(reissue(ELSEWHERE, 1)).isEqualTo(List.of(new NotFound()));
      assertThat(reissue(HERE, 1)).isEmpty();
      assertThat(confirmation().edition()).isEqualTo(2);
    }

    @Test
    void stay_with_the_centre_when_it_closes_a_second_time_and_nobody_is_named() {
      handRecordsTo(SOUTHGATE);
      change(NORTHGATE, CentreStatus.APPROVED);
      change(NORTHGATE, CentreStatus.WITHDRAWN);

      assertThat(reissue(ELSEWHERE, 1)).isEqualTo(List.of(new NotFound()));
      assertThat(reissue(HERE, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = CentreStatus.class, mode = Mode.EXCLUDE, names = "APPROVED")
    void come_from_the_closed_centre_while_their_holder_is_not_approved(CentreStatus status) {
      var question = new ReadConfirmation.Question(amira.entry());
      handRecordsTo(SOUTHGATE);
      change(SOUTHGATE, status);

      assertThat(reissue(ELSEWHERE, 1)).isEqualTo(List.of(new NotFound()));
      assertThat(board.ask(ELSEWHERE, ReadConfirmation.class, question).refusals())
          .containsExactly(new NotFound());
      assertThat(reissue(BOARD, 1)).isEqualTo(List.of(new ReissuedByTheCentreOnly(NORTHGATE)));
      assertThat(reissue(HERE, 1)).isEmpty();

      change(SOUTHGATE, CentreStatus.APPROVED);
      assertThat(reissue(ELSEWHERE, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = CentreStatus.class, mode = Mode.EXCLUDE, names = "WITHDRAWN")
    void of_a_centre_that_has_not_closed_are_its_own(CentreStatus status) {
      give(NORTHGATE, status);

      assertThat(refusedToHand(SOUTHGATE)).containsExactly(new CentreNotClosed(NORTHGATE, status));
      assertThat(reissue(HERE, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = CentreStatus.class, mode = Mode.EXCLUDE, names = "APPROVED")
    void are_held_by_an_approved_centre_and_none_other(CentreStatus status) {
      give(NORTHGATE, CentreStatus.WITHDRAWN);
      give(SOUTHGATE, status);

      assertThat(refusedToHand(SOUTHGATE))
          .containsExactly(new FieldRefused("holder", new CentreNotApproved(SOUTHGATE, status)));
    }

    @Test
    void are_not_held_by_the_closed_centre_itself() {
      give(NORTHGATE, CentreStatus.WITHDRAWN);

      assertThat(refusedToHand(NORTHGATE))
          .containsExactly(
              new FieldRefused("holder", new CentreNotApproved(NORTHGATE, CentreStatus.WITHDRAWN)));
    }

    @Test
    void of_a_centre_that_nobody_knows_are_held_by_nobody() {
      assertThat(refusedToHand(CentreNumber.of("ZZ999")))
          .containsExactly(new FieldRefused("holder", new NotFound()));
    }
  }

  /** The services themselves, on the kit's ports: the kit has one key for ever. */
  @Nested
  class When_keys_are_rotated {

    private static final byte[] OLD = key("the old key, of thirty-two bytes");
    private static final byte[] NEW = key("the new key, of thirty-two bytes");

    private final SecretKeyring before = SecretKeyring.of(Map.of("2026", OLD), "2026");
    private final SecretKeyring after = SecretKeyring.of(Map.of("2026", OLD, "2027", NEW), "2027");

    private static byte[] key(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Call call() {
      return Call.by(HERE, MARCH, "request");
    }

    private Entered enter(SecretKeyring ring, String name) {
      var enter =
          new EnterForSittingService(
              kit.get(CentreRepository.class),
              kit.get(SittingRepository.class),
              kit.get(ExamDateRepository.class),
              kit.get(EnglishEntryRepository.class),
              kit.get(EnglishExams.class),
              kit.get(CandidateIds.class),
              () -> ring,
              kit.get(Press.class),
              kit.get(Ids.class));
      return enter
          .handle(call(), new EnterForSitting.Command(june, EnglishBoard.candidate(name)))
          .ifGranted()
          .orElseThrow();
    }

    private String secret(SecretKeyring ring, Entered entered) {
      var read =
          new ReadConfirmationService(
              kit.get(CentreRepository.class),
              kit.get(EnglishEntryRepository.class),
              kit.get(RecordsHolders.class),
              kit.get(SittingRepository.class),
              kit.get(ExamDateRepository.class),
              kit.get(EnglishExams.class),
              () -> ring,
              kit.get(ResultsPage.class),
              kit.get(Demonstration.class));
      return read.handle(call(), new ReadConfirmation.Question(entered.entry()))
          .ifGranted()
          .orElseThrow()
          .secretNumber()
          .value();
    }

    private void reissue(SecretKeyring ring, Entered entered) {
      var reissue =
          new ReissueConfirmationService(
              kit.get(CentreRepository.class),
              kit.get(EnglishEntryRepository.class),
              kit.get(RecordsHolders.class),
              () -> ring,
              kit.get(Attempts.class));
      var done = reissue.handle(call(), new ReissueConfirmation.Command(entered.entry(), 1));
      assertThat(done.refusals()).isEmpty();
    }

    private String keyOf(Entered entered) {
      return kit.get(EnglishEntryRepository.class)
          .find(entered.entry())
          .orElseThrow()
          .confirmation()
          .secret()
          .keyId();
    }

    @Test
    void a_confirmation_of_before_still_prints_its_number() {
      var bilal = enter(before, "Bilal Khan");

      assertThat(secret(after, bilal)).isEqualTo(secret(before, bilal));
      assertThat(keyOf(bilal)).isEqualTo("2026");
    }

    @Test
    void new_entries_and_new_issues_are_drawn_by_the_new_key() {
      var bilal = enter(before, "Bilal Khan");
      var printed = secret(before, bilal);
      var chiara = enter(after, "Chiara Rossi");
      reissue(after, bilal);

      assertThat(keyOf(chiara)).isEqualTo("2027");
      assertThat(keyOf(bilal)).isEqualTo("2027");
      assertThat(secret(after, bilal)).isNotEqualTo(printed);
    }
  }
}
