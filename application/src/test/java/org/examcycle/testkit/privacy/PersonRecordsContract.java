package org.examcycle.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryQueries;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link PersonRecords} does on every adapter. */
public abstract class PersonRecordsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final PersonId BILAL = Candidates.person(2);
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey LATER = Candidates.key("2027-11", "MZ040", "0007");
  private static final CandidateKey BESIDE = Candidates.key("2027-06", "MZ040", "0002");

  /** Amira sits in two series; Bilal is somebody else. */
  @BeforeEach
  final void registerCandidates() {
    var series = get(SeriesRepository.class);
    series.add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    series.add(Seasons.closing("2027-11", LocalDate.of(2027, 8, 16)), List.of(), NOW);
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    var candidates = get(CandidateRepository.class);
    candidates.add(Candidates.amira(HERE, AMIRA), NOW);
    candidates.add(Candidates.amira(LATER, AMIRA), NOW);
    candidates.add(Candidates.amira(BESIDE, BILAL), NOW);
  }

  private static Entry entry(long id, CandidateKey candidate, EntryState state) {
    return new Entry(
        new EntryId(new UUID(0x7000L, 0x8000000000000000L | id)),
        candidate,
        AMIRA,
        OptionKey.of("0610", "BX"),
        EntryKind.FIRST,
        EntryStanding.ON_TIME,
        Optional.empty(),
        Money.of(9000, "GBP"),
        state,
        NOW,
        "entries/2026",
        1);
  }

  private <T> T within(Supplier<T> work) {
    return get(Transactions.class)
        .within(() -> Decision.granted(work.get()))
        .ifGranted()
        .orElseThrow();
  }

  private void rename(CandidateKey key, PersonId person) {
    var line =
        Change.of("candidate", key.toString(), "changed").personal(person.value(), "name", "A");
    within(
        () -> {
          get(History.class)
              .append(Call.by(new Caller.Job("test"), NOW, "request"), "Rename", List.of(line));
          return true;
        });
  }

  private List<Personal> names(CandidateKey key) {
    var candidate = Change.of("candidate", "", "changed").thing();
    return get(RecordedChanges.class)
        .list(candidate, key.toString(), true, Page.first())
        .items()
        .stream()
        .map(RecordedChange::personal)
        .toList();
  }

  private static final Set<PersonId> HER = Set.of(AMIRA);

  @Test
  final void entries_of_all_series_are_known_withdrawn_or_not() {
    var records = get(PersonRecords.class);
    assertThat(within(() -> records.listEntered(HER))).isEmpty();

    get(EntryRepository.class).add(entry(2, LATER, new EntryState.Withdrawn(NOW)));
    get(EntryRepository.class).add(entry(1, HERE, new EntryState.Entered()));

    assertThat(within(() -> records.listEntered(HER)))
        .containsExactly(SeriesCode.of("2027-06"), SeriesCode.of("2027-11"));
    assertThat(within(() -> records.listEntered(Set.of(BILAL)))).isEmpty();
  }

  @Test
  final void whoever_is_linked_is_one_person() {
    assertThat(within(() -> get(PersonRecords.class).hold(AMIRA))).containsExactly(AMIRA);

    get(PersonLinks.class).add(BILAL, AMIRA, NOW);

    assertThat(within(() -> get(PersonRecords.class).hold(AMIRA)))
        .containsExactlyInAnyOrder(AMIRA, BILAL);
    within(() -> get(PersonRecords.class).erase(Set.of(AMIRA, BILAL)));
    assertThat(within(() -> get(PersonRecords.class).hold(AMIRA))).containsExactly(AMIRA);
  }

  @Test
  final void an_entry_is_counted_from_the_last_day_of_its_series_or_the_last_thing_done() {
    get(EntryRepository.class).add(entry(1, HERE, new EntryState.Entered()));
    get(EntryRepository.class)
        .add(entry(2, LATER, new EntryState.Withdrawn(Instant.parse("2027-12-24T12:00:00Z"))));
    assertThat(within(() -> get(PersonRecords.class).listKept(HER)))
        .containsExactlyInAnyOrder(
            new KeptRecord(RetainedRecord.ENTRY, LocalDate.of(2027, 3, 30)),
            new KeptRecord(RetainedRecord.ENTRY, LocalDate.of(2027, 12, 24)));

    get(SeriesReleases.class)
        .add(
            SeriesRelease.planned(
                HERE.series(), "INTERNATIONAL", Instant.parse("2027-08-12T05:00:00Z")));

    assertThat(within(() -> get(PersonRecords.class).listKept(HER)))
        .contains(new KeptRecord(RetainedRecord.ENTRY, LocalDate.of(2027, 8, 12)));
    assertThat(within(() -> get(PersonRecords.class).listKept(Set.of(BILAL)))).isEmpty();
  }

  @Test
  final void all_candidatures_of_the_person_go_and_nobody_elses() {
    assertThat(within(() -> get(PersonRecords.class).erase(HER))).containsExactly(HERE, LATER);

    var candidates = get(CandidateRepository.class);
    assertThat(candidates.find(HERE)).isEmpty();
    assertThat(candidates.find(LATER)).isEmpty();
    assertThat(candidates.find(BESIDE)).isPresent();
    assertThat(within(() -> get(PersonRecords.class).erase(HER))).isEmpty();
  }

  @Test
  final void of_whoever_was_entered_the_number_stays_taken_and_is_nobodys() {
    var entry = entry(1, HERE, new EntryState.Entered());
    get(EntryRepository.class).add(entry);

    assertThat(within(() -> get(PersonRecords.class).erase(HER))).containsExactly(HERE, LATER);

    var candidates = get(CandidateRepository.class);
    assertThat(candidates.find(HERE)).isEmpty();
    assertThat(candidates.list(HERE.series(), HERE.centre(), Page.first()).items())
        .extracting(Candidate::key)
        .containsExactly(BESIDE);
    assertThat(candidates.add(Candidates.amira(HERE, BILAL), NOW)).isFalse();
    assertThat(candidates.save(Candidates.amira(HERE, AMIRA), 1))
        .as("who changed the name at the same moment")
        .isFalse();
    assertThat(get(EntryRepository.class).find(entry.id())).contains(entry);
    assertThat(get(EntryQueries.class).find(entry.id()))
        .hasValueSatisfying(view -> assertThat(view.name()).isEqualTo(ErasedPerson.NAME));
  }

  @Test
  final void what_the_history_holds_of_the_person_can_never_be_read_again() {
    rename(HERE, AMIRA);
    rename(BESIDE, BILAL);

    within(() -> get(PersonRecords.class).erase(HER));

    assertThat(names(HERE)).containsExactly(Personal.of(Personal.State.ERASED));
    assertThat(names(BESIDE)).containsExactly(Personal.shown(Map.of("name", "A")));
  }

  @Test
  final void whoever_was_entered_for_a_sitting_is_nobody_and_has_no_account() {
    EnglishEntries.addSittings(ports());
    var entries = get(EnglishEntryRepository.class);
    var one = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");
    var other = EnglishEntries.entry(2, EnglishEntries.JUNE, "Bilal Khan");
    entries.add(one);
    entries.add(other);
    var accounts = get(AccountRepository.class);
    accounts.add(
        new Account(one.candidateId(), EmailAddress.of("amira@example.org"), "hash", 1, 1));

    within(
        () -> {
          get(PersonRecords.class).erase(one);
          get(PersonRecords.class).erase(other);
          return true;
        });

    assertThat(entries.find(one.id())).isEmpty();
    assertThat(entries.find(one.candidateId())).isEmpty();
    assertThat(entries.findEvenErased(one.id()))
        .isEqualTo(entries.list(EnglishEntries.JUNE, Page.first()).items().stream().findFirst());
    assertThat(get(ExamRecords.class).find(one.candidateId())).isEmpty();
    assertThat(accounts.find(one.candidateId())).isEmpty();
    assertThat(entries.list(EnglishEntries.JUNE, Page.first()).items())
        .extracting(entry -> entry.candidate().name())
        .containsExactly(ErasedPerson.NAME, ErasedPerson.NAME);
    assertThat(entries.add(EnglishEntries.entry(1, EnglishEntries.DECEMBER, "Somebody Else")))
        .isEqualTo(EnglishEntryRepository.Added.CANDIDATE_ID_TAKEN);
  }
}
