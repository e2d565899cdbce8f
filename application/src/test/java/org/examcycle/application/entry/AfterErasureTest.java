package org.examcycle.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of an erased candidate is a number's, and stops nobody's work (COM-PRV-07). */
class AfterErasureTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final CandidateKey BEFORE = Candidates.key("2026-11", "MZ040", "0009");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final CentreNumber SOUTHGATE = CentreNumber.of("MZ041");

  private static final Entry ENTRY =
      new Entry(
          new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
          HERE,
          AMIRA,
          Biology.OPTION,
          EntryKind.FIRST,
          EntryStanding.ON_TIME,
          Optional.empty(),
          Optional.of(BEFORE),
          Money.of(9000, "GBP"),
          new EntryState.Entered(),
          NOW,
          "entries/2026",
          1);

  private static final Transfer TRANSFER =
      new Transfer(
          new TransferId(new UUID(0x7000L, 0x8000000000000002L)),
          HERE,
          AMIRA,
          SOUTHGATE,
          NOW,
          new TransferState.Asked(),
          1);

  private final Kit kit = Kit.shared();

  @BeforeEach
  void eraseAmira() {
    Biology.begin(kit, HERE, AMIRA, NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ041", "0610"));
    kit.get(EntryRepository.class).add(ENTRY);
    kit.get(Transfers.class).add(TRANSFER);
    kit.get(PersonRecords.class).erase(Set.of(AMIRA));
  }

  private static Call of(CentreNumber centre) {
    return Call.by(new Caller.CentreOfficer("officer", true, centre), NOW, "request");
  }

  private static Call ofTheBoard() {
    var entries = Set.of(CallerKind.BOARD_ENTRIES);
    return Call.by(new Caller.BoardOfficer("officer", true, entries), NOW, "request");
  }

  @Test
  void a_transfer_is_listed_without_a_name() {
    var query = new ListTransfers.Query(HERE.series(), HERE.centre(), Page.first());

    var listed = kit.get(ListTransfers.class).handle(of(HERE.centre()), query);

    assertThat(listed.ifGranted().orElseThrow().items())
        .extracting(TransferView::name)
        .containsExactly(ErasedPerson.NAME);
  }

  @Test
  void nobody_can_be_taken_over_any_more() {
    var command = new AcceptTransfer.Command(TRANSFER.id(), CandidateNumber.of("0107"), 1);

    var accepted = kit.get(AcceptTransfer.class).handle(of(SOUTHGATE), command);

    assertThat(accepted.refusals()).containsExactly(new AccessRefusal.NotFound());
  }

  @Test
  void an_entry_is_neither_changed_nor_tried() {
    var amended =
        kit.get(AmendEntry.class)
            .handle(ofTheBoard(), new AmendEntry.Command(ENTRY.id(), 1, Biology.OPTION));
    var tried =
        kit.get(CheckEntry.class)
            .handle(ofTheBoard(), new CheckEntry.Question.Amending(ENTRY.id(), Biology.OPTION));

    assertThat(amended.refusals()).containsExactly(new AccessRefusal.NotFound());
    assertThat(tried.refusals()).containsExactly(new AccessRefusal.NotFound());
  }

  @Test
  void an_award_that_is_another_now_leaves_what_was_carried_from_it() {
    var carriedOn = kit.get(CarriedOn.class);

    assertThat(carriedOn.after(BEFORE, Biology.OPTION.syllabus(), NOW)).isEmpty();
  }
}
