package org.examcycle.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Estimates;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.entry.invoice.Invoices;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.guide.ContactConfirmations;
import org.examcycle.application.guide.CycleCounts;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.entry.invoice.InvoiceCause;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.guide.Progress;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.document.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link CycleCounts} and {@link ContactConfirmations} do on every adapter. */
public abstract class CycleCountsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2027-02-25T12:00:00Z");
  private static final Instant LAST = Instant.parse("2027-02-26T12:00:00Z");
  private static final Call CALL =
      Call.by(
          new Caller.BoardOfficer("issuer|b", true, Set.of(CallerKind.BOARD_ENTRIES)),
          LATER,
          "request");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey BILAL = Candidates.key("2027-06", "MZ040", "0002");
  private static final CandidateKey CARLA = Candidates.key("2027-06", "MZ040", "0003");
  private static final CandidateKey ELSEWHERE = Candidates.key("2027-06", "MZ041", "0001");
  private static final CandidateKey EARLIER = Candidates.key("2027-03", "MZ040", "0001");

  @BeforeEach
  final void register() {
    for (var series : List.of("2027-06", "2027-03")) {
      get(SeriesRepository.class)
          .add(Seasons.closing(series, LocalDate.of(2027, 2, 21)), List.of(), NOW);
    }
    get(CentreRepository.class).add(Centres.centre("MZ040", "0610", "0620"));
    get(CentreRepository.class).add(Centres.centre("MZ041"));
    long person = 0;
    for (var key : List.of(AMIRA, BILAL, CARLA, ELSEWHERE, EARLIER)) {
      get(CandidateRepository.class).add(Candidates.amira(key, Candidates.person(++person)), NOW);
    }
  }

  private Progress of(ActivityCode activity) {
    return Objects.requireNonNull(
        get(CycleCounts.class).of(AMIRA.series(), AMIRA.centre()).get(activity));
  }

  private Entry enter(
      long id, CandidateKey candidate, EntryKind kind, EntryStanding standing, Instant at) {
    var entry =
        new Entry(
            new EntryId(new UUID(0x7000L, 0x8000000000000000L | id)),
            candidate,
            Candidates.person(Long.parseLong(candidate.number().value())),
            OptionKey.of("06" + (10 + id), "BX"),
            kind,
            standing,
            kind == EntryKind.RETAKE ? Optional.of(EARLIER) : Optional.empty(),
            Money.of(9000, "GBP"),
            new EntryState.Entered(),
            at,
            "entries/2026",
            1);
    assertThat(get(EntryRepository.class).add(entry)).isTrue();
    return entry;
  }

  private Submission send(long id, CandidateKey candidate, Asked asked) {
    var submission =
        Submission.waiting(
            new SubmissionId(new UUID(0x7000L, 0x9000000000000000L | id)),
            candidate,
            Candidates.person(1),
            asked,
            NOW);
    get(Submissions.class).add(submission);
    return submission;
  }

  private static Asked toEnter(CandidateKey candidate, Optional<CandidateKey> previous) {
    return new Asked.ToEnter(candidate, OptionKey.of("0610", "BX"), previous);
  }

  @Test
  final void contacts_are_confirmed_once() {
    var confirmations = get(ContactConfirmations.class);

    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(0, 1, Optional.empty()));
    assertThat(confirmations.add(EARLIER.series(), AMIRA.centre(), NOW)).isTrue();
    assertThat(confirmations.add(AMIRA.series(), ELSEWHERE.centre(), NOW)).isTrue();
    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(0, 1, Optional.empty()));
    assertThat(confirmations.add(AMIRA.series(), AMIRA.centre(), NOW)).isTrue();
    assertThat(confirmations.add(AMIRA.series(), AMIRA.centre(), LATER)).isFalse();
    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(1, 1, Optional.of(NOW)));
  }

  @Test
  final void final_entries_are_those_made_those_that_wait_and_who_has_none() {
    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(0, 3, Optional.empty()));
    enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(2, AMIRA, EntryKind.FIRST, EntryStanding.LATE, LATER);
    enter(3, ELSEWHERE, EntryKind.FIRST, EntryStanding.ON_TIME, LAST);
    send(1, BILAL, toEnter(BILAL, Optional.empty()));
    send(2, BILAL, toEnter(BILAL, Optional.empty()));

    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(2, 5, Optional.of(LATER)));
  }

  @Test
  final void what_was_withdrawn_or_decided_is_nothing_to_do() {
    var withdrawn = enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    get(EntryRepository.class).save(withdrawn.withdraw(Optional.empty(), LATER).entry(), 1);
    enter(2, CARLA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    var returned = send(1, BILAL, toEnter(BILAL, Optional.empty()));
    get(Submissions.class).save(returned.returned("No", LATER), 1);

    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(1, 2, Optional.of(NOW)));
  }

  @Test
  final void retakes_are_counted_apart() {
    enter(1, AMIRA, EntryKind.RETAKE, EntryStanding.ON_TIME, NOW);
    send(1, BILAL, toEnter(BILAL, Optional.of(EARLIER)));

    assertThat(of(ExamsCycle.RETAKE_ENTRIES)).isEqualTo(new Progress(1, 2, Optional.of(NOW)));
    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(0, 1, Optional.empty()));
  }

  @Test
  final void late_entries_are_counted_with_changes_that_were_asked_for() {
    var entry = enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(2, AMIRA, EntryKind.FIRST, EntryStanding.VERY_LATE, LATER);
    send(1, AMIRA, new Asked.ToWithdraw(entry.id()));
    var change = send(2, AMIRA, new Asked.ToAmend(entry.id(), entry.option()));
    send(3, BILAL, toEnter(BILAL, Optional.empty()));
    send(4, BILAL, new Asked.ToTransfer(BILAL, ELSEWHERE.centre()));

    assertThat(of(ExamsCycle.LATE_ENTRIES)).isEqualTo(new Progress(1, 3, Optional.of(LATER)));
    get(Submissions.class).save(change.approved(Optional.of(entry.id()), LAST), 1);
    assertThat(of(ExamsCycle.LATE_ENTRIES)).isEqualTo(new Progress(2, 3, Optional.of(LAST)));
  }

  @Test
  final void a_transfer_is_settled_once_it_is_answered_for_both_centres() {
    var transfer =
        new Transfer(
            new TransferId(new UUID(0x7000L, 0xA000000000000001L)),
            AMIRA,
            Candidates.person(1),
            ELSEWHERE.centre(),
            NOW,
            new TransferState.Asked(),
            1);
    get(Transfers.class).add(transfer);
    assertThat(of(ExamsCycle.LATE_ENTRIES)).isEqualTo(new Progress(0, 1, Optional.empty()));
    get(Transfers.class).save(transfer.declined(LATER), 1);
    for (var centre : List.of(AMIRA.centre(), ELSEWHERE.centre())) {
      assertThat(get(CycleCounts.class).of(AMIRA.series(), centre).get(ExamsCycle.LATE_ENTRIES))
          .isEqualTo(new Progress(1, 1, Optional.of(LATER)));
    }
  }

  @Test
  final void estimates_are_counted_of_the_syllabuses_that_a_centre_is_approved_for() {
    var approved =
        get(CentreRepository.class).find(AMIRA.centre()).orElseThrow().syllabuses().stream()
            .sorted()
            .toList();
    get(Estimates.class)
        .replace(
            AMIRA.series(),
            AMIRA.centre(),
            List.of(
                new Estimate(approved.getFirst(), 0), new Estimate(SyllabusCode.of("9999"), 7)));

    assertThat(of(ExamsCycle.ESTIMATES))
        .isEqualTo(new Progress(1, approved.size(), Optional.empty()));
  }

  @Test
  final void invoices_are_counted_by_what_was_charged() {
    var entry = enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    charge(1, entry, NOW);
    charge(2, entry, LATER);
    assertThat(of(ExamsCycle.INVOICES)).isEqualTo(new Progress(0, 2, Optional.empty()));
    var round =
        new InvoiceRound(
            InvoiceCause.ON_TIME,
            Instant.EPOCH,
            LATER,
            LocalDate.of(2027, 2, 22),
            LocalDate.of(2027, 3, 22));
    get(Transactions.class)
        .within(
            () ->
                Decision.granted(
                    get(Invoices.class)
                        .issue(
                            CALL,
                            "IssueInvoices",
                            AMIRA.series(),
                            EntryKind.FIRST,
                            Optional.empty(),
                            round)));

    assertThat(of(ExamsCycle.INVOICES)).isEqualTo(new Progress(1, 2, Optional.empty()));
  }

  private void charge(long id, Entry entry, Instant at) {
    var fee =
        new Charge(
            ChargeKind.ENTRY_FEE,
            Money.of(9000, "GBP"),
            EntryStanding.ON_TIME,
            RuleId.of("INT-ENT-03"));
    get(Charges.class)
        .add(
            entry, List.of(new Charges.Line(new UUID(0x7000L, 0xB000000000000000L | id), fee)), at);
  }

  private void give(CandidateKey candidate, int edition, Instant at) {
    var paper = Rendition.of("paper".getBytes(StandardCharsets.UTF_8));
    var statement =
        new IssuedDocument<>(
            StatementOfEntry.KIND,
            candidate.toString(),
            new Issue(edition, at),
            Optional.of(Candidates.person(1).value()),
            Statements.amira("Northgate"),
            new Printed(paper, paper));
    assertThat(get(IssuedDocuments.class).add(statement)).isTrue();
  }

  @Test
  final void a_statement_is_given_to_each_candidate_with_an_entry_once() {
    enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(2, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(3, BILAL, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    assertThat(of(ExamsCycle.STATEMENTS)).isEqualTo(new Progress(0, 2, Optional.empty()));

    give(AMIRA, 1, LATER);
    give(AMIRA, 2, LAST);
    give(CARLA, 1, LAST);
    give(ELSEWHERE, 1, LAST);
    assertThat(of(ExamsCycle.STATEMENTS)).isEqualTo(new Progress(1, 2, Optional.of(LATER)));
  }
}
