package org.examcycle.persistence.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.SessionRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Change;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.TwoNodes;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.document.Statements;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody is erased on one node while another takes something in that shows who it was: whichever
 * comes second waits, and nothing of that person is left (COM-PRV-07).
 */
class ErasedAtTheSameMomentTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final EnglishEntry ENTRY =
      EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");

  private static final TokenHash TOKEN = TokenHash.of("a token");

  private final PostgresKit kit = PostgresKit.shared();
  private final TwoNodes nodes = new TwoNodes(kit);
  private final PersonRecords records = kit.get(PersonRecords.class);
  private final CandidateRepository candidates = kit.get(CandidateRepository.class);
  private final EnglishEntryRepository entries = kit.get(EnglishEntryRepository.class);
  private final AccountRepository accounts = kit.get(AccountRepository.class);
  private final IssuedDocuments documents = kit.get(IssuedDocuments.class);

  @BeforeEach
  void register() {
    kit.clear();
    EnglishEntries.addSittings(kit);
    entries.add(ENTRY);
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    candidates.add(Candidates.amira(HERE, AMIRA), NOW);
  }

  @Test
  void who_has_just_registered_for_results_has_no_account_and_no_address_in_the_history() {
    nodes.bothAtOnce(() -> register(entries.hold(ENTRY.candidateId())), () -> records.erase(ENTRY));

    assertThat(accounts.find(ENTRY.candidateId())).isEmpty();
    assertThat(kit.get(PersonKeys.class).find(ENTRY.person().value())).isEmpty();
  }

  @Test
  void who_registers_for_results_just_then_is_nobody() {
    var found = new AtomicReference<Optional<EnglishEntry>>();

    nodes.bothAtOnce(
        () -> records.erase(ENTRY), () -> found.set(entries.hold(ENTRY.candidateId())));

    assertThat(found).hasValue(Optional.empty());
  }

  @Test
  void a_change_of_an_entry_for_a_sitting_just_then_finds_nobody() {
    var saved = new AtomicReference<Boolean>();
    var left = new AtomicReference<Optional<EnglishEntry>>();

    nodes.bothAtOnce(
        () -> records.erase(ENTRY),
        () -> {
          var seen = entries.find(ENTRY.id()).orElseThrow();
          saved.set(entries.save(EnglishEntries.withdrawn(seen, NOW), seen.version()));
          left.set(entries.find(ENTRY.id()));
        });

    assertThat(saved).hasValue(false);
    assertThat(left).hasValue(Optional.empty());
  }

  @Test
  void a_change_of_details_just_then_finds_nobody() {
    var saved = new AtomicReference<Boolean>();
    var left = new AtomicReference<Optional<Candidate>>();

    nodes.bothAtOnce(
        () -> records.erase(records.hold(AMIRA)),
        () -> {
          var seen = candidates.find(HERE).orElseThrow();
          saved.set(candidates.save(Candidates.amira(HERE, AMIRA), seen.version()));
          left.set(candidates.find(HERE));
        });

    assertThat(saved).hasValue(false);
    assertThat(left).hasValue(Optional.empty());
  }

  @Test
  void a_statement_that_was_just_issued_is_gone() {
    nodes.bothAtOnce(
        () -> issue(candidates.hold(HERE).orElseThrow().person()),
        () -> records.erase(records.hold(AMIRA)));

    assertThat(documents.listIssues(StatementOfEntry.KIND, HERE.toString())).isEmpty();
  }

  @Test
  void what_was_just_sent_to_an_associate_is_gone() {
    var sent =
        Submission.waiting(
            new SubmissionId(new UUID(0x7000L, 1)),
            HERE,
            AMIRA,
            new Asked.ToEnter(HERE, OptionKey.of("0610", "BX"), Optional.empty()),
            NOW);

    nodes.bothAtOnce(
        () -> {
          candidates.hold(HERE);
          kit.get(Submissions.class).add(sent);
        },
        () -> records.erase(records.hold(AMIRA)));

    assertThat(kit.get(Submissions.class).hold(sent.id())).isEmpty();
  }

  @Test
  void who_is_to_have_a_statement_just_then_is_nobody() {
    var found = new AtomicReference<Optional<?>>();

    nodes.bothAtOnce(
        () -> records.erase(records.hold(AMIRA)), () -> found.set(candidates.hold(HERE)));

    assertThat(found).hasValue(Optional.empty());
  }

  @Test
  void who_has_just_logged_in_has_no_session() {
    register(Optional.of(ENTRY));

    nodes.bothAtOnce(() -> logIn(accounts.hold(ENTRY.candidateId())), () -> records.erase(ENTRY));

    assertThat(accounts.find(ENTRY.candidateId())).isEmpty();
    assertThat(kit.get(SessionRepository.class).find(TOKEN)).isEmpty();
  }

  @Test
  void who_logs_in_just_then_is_nobody() {
    register(Optional.of(ENTRY));
    var found = new AtomicReference<Optional<Account>>();

    nodes.bothAtOnce(
        () -> records.erase(ENTRY), () -> found.set(accounts.hold(ENTRY.candidateId())));

    assertThat(found).hasValue(Optional.empty());
  }

  private void register(Optional<EnglishEntry> held) {
    var entry = held.orElseThrow();
    var address = EmailAddress.of("amira@example.org");
    accounts.add(new Account(entry.candidateId(), address, "hash", 1, 1));
    var line =
        Change.of("results-account", entry.id().toString(), "registered")
            .personal(entry.person().value(), "email", address.value());
    kit.get(History.class)
        .append(Call.by(new Caller.Job("test"), NOW, "request"), "Register", List.of(line));
  }

  private void logIn(Optional<Account> held) {
    var lease = Lease.of(NOW, Duration.ofHours(1));
    kit.get(SessionRepository.class)
        .add(new Session(TOKEN, held.orElseThrow().candidate(), lease, Optional.empty()));
  }

  private void issue(PersonId person) {
    documents.add(
        new IssuedDocument<>(
            StatementOfEntry.KIND,
            HERE.toString(),
            new Issue(1, NOW),
            Optional.of(person.value()),
            Statements.amira("Northgate"),
            new Printed(bytes("page"), bytes("PDF"))));
  }

  private static Rendition bytes(String text) {
    return Rendition.of(text.getBytes(UTF_8));
  }
}
