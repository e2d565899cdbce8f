package org.examcycle.testkit.entry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.entry.file.EntryCohorts.Altered;
import org.examcycle.application.entry.file.EntryCohorts.Changed;
import org.examcycle.application.entry.file.EntryCohorts.Charged;
import org.examcycle.application.entry.file.EntryCohorts.Made;
import org.examcycle.application.entry.file.EntryCohorts.UciClaim;
import org.examcycle.application.entry.file.EntryExports;
import org.examcycle.application.entry.file.EntryExports.Exported;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link EntryCohorts} and {@link EntryExports} do on every adapter: the same as the ports of
 * single entries.
 */
public abstract class EntryCohortsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456Z");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final PersonId BILAL = Candidates.person(2);
  private static final PersonId BEFORE = Candidates.person(3);
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey THERE = Candidates.key("2027-06", "MZ041", "0007");
  private static final CandidateKey BILALS = Candidates.key("2027-06", "MZ040", "0002");
  private static final CandidateKey EARLIER = Candidates.key("2027-03", "MZ040", "0042");
  private static final CandidateKey NOBODY = Candidates.key("2027-06", "MZ040", "0099");
  private static final Call CALL =
      Call.by(new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040")), NOW, "request");

  @BeforeEach
  final void registerCandidates() {
    for (var code : List.of("2027-06", "2027-03")) {
      get(SeriesRepository.class)
          .add(Seasons.closing(code, LocalDate.of(2027, 2, 21)), List.of(), NOW);
    }
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    get(CentreRepository.class).add(Centres.centre("MZ041"));
    get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
    get(CandidateRepository.class).add(Candidates.amira(THERE, AMIRA), NOW);
    get(CandidateRepository.class).add(Candidates.amira(EARLIER, BEFORE), NOW);
  }

  private static Entry entry(long id, CandidateKey candidate, PersonId person, String syllabus) {
    return Entries.made(
        new EntryId(new UUID(0x7000L, 0x8000000000000000L | id)),
        candidate,
        person,
        OptionKey.of(syllabus, "BX"),
        NOW);
  }

  private static Candidate withUci(Candidate candidate, Uci uci) {
    return new Candidate(
        candidate.key(),
        candidate.person(),
        candidate.name(),
        candidate.dateOfBirth(),
        candidate.sex(),
        candidate.status(),
        Optional.of(uci),
        candidate.uln(),
        candidate.version());
  }

  private static Entry withOptionOf(Entry entry, Entry other) {
    return new Entry(
        entry.id(),
        entry.candidate(),
        entry.person(),
        other.option(),
        entry.kind(),
        entry.standing(),
        entry.previous(),
        entry.fee(),
        entry.state(),
        entry.arrivedAt(),
        entry.rules(),
        entry.version() + 1);
  }

  private static Entry withdrawn(Entry entry) {
    return entry.withdraw(Optional.empty(), NOW).entry();
  }

  private EntryCohorts.Cohort load(CandidateKey... candidates) {
    return load(Set.of(candidates), Set.of());
  }

  private EntryCohorts.Cohort load(Set<CandidateKey> candidates, Set<UciClaim> claims) {
    return get(Transactions.class)
        .within(
            () -> Decision.granted(get(EntryCohorts.class).load(HERE.series(), candidates, claims)))
        .ifGranted()
        .orElseThrow();
  }

  private void store(Made... parts) {
    get(Transactions.class)
        .within(
            () -> {
              get(EntryCohorts.class).store(CALL, "SendEntryFile", List.of(parts).iterator());
              return Decision.granted(true);
            });
  }

  @Test
  final void a_cohort_is_its_candidates_and_all_entries_of_theirs_and_of_their_persons() {
    var here = entry(1, HERE, AMIRA, "0610");
    var gone = entry(2, HERE, AMIRA, "0620");
    var elsewhere = entry(3, THERE, AMIRA, "0625");
    List.of(here, gone, elsewhere).forEach(get(EntryRepository.class)::add);
    get(EntryRepository.class).save(withdrawn(gone), 1);

    var cohort = load(HERE, NOBODY);
    assertThat(cohort.candidates()).containsExactly(Candidates.amira(HERE, AMIRA));
    assertThat(cohort.entries()).containsExactlyInAnyOrder(here, withdrawn(gone), elsewhere);
    assertThat(cohort.samePersons()).containsOnlyKeys(AMIRA);
    assertThat(cohort.samePersons().get(AMIRA)).containsExactly(AMIRA);
    assertThat(load(NOBODY).candidates()).isEmpty();
  }

  @Test
  final void whoever_has_been_erased_is_there_as_a_number() {
    get(EntryRepository.class).add(entry(1, HERE, AMIRA, "0610"));
    get(Transactions.class)
        .within(() -> Decision.granted(get(PersonRecords.class).erase(Set.of(AMIRA))));

    assertThat(load(HERE).candidates())
        .singleElement()
        .satisfies(number -> assertThat(number.isErased()).isTrue());
  }

  @Test
  final void retakes_that_stand_make_persons_the_same() {
    get(CandidateRepository.class).add(Candidates.amira(BILALS, BILAL), NOW);
    var physics = Entries.retake(entry(1, HERE, AMIRA, "0625"), EARLIER);
    var history = Entries.retake(entry(2, BILALS, BILAL, "0470"), EARLIER);
    List.of(physics, history).forEach(get(EntryRepository.class)::add);

    var cohort = load(HERE);
    assertThat(cohort.samePersons().get(AMIRA)).containsExactlyInAnyOrder(AMIRA, BEFORE, BILAL);
    assertThat(cohort.entries()).containsExactlyInAnyOrder(physics, history);
  }

  @Test
  final void whoever_is_known_by_a_uci_comes_with_all_entries() {
    var uci = Uci.of("681990012058G");
    var known = withUci(Candidates.amira(BILALS, BILAL), uci);
    get(CandidateRepository.class).add(known, NOW);
    var chemistry = entry(1, BILALS, BILAL, "0620");
    get(EntryRepository.class).add(chemistry);
    var claim = new UciClaim(uci, known.dateOfBirth());
    var bornLater = new UciClaim(uci, known.dateOfBirth().plusDays(1));
    var nobody = new UciClaim(Uci.of("689990980001D"), known.dateOfBirth());

    var cohort = load(Set.of(NOBODY), Set.of(claim, bornLater, nobody));
    assertThat(cohort.claimed().getOrDefault(claim, List.of()))
        .containsExactly(new EntryCohorts.Claimant(BILALS, BILAL));
    assertThat(cohort.claimed().getOrDefault(bornLater, List.of())).isEmpty();
    assertThat(cohort.claimed().getOrDefault(nobody, List.of())).isEmpty();
    assertThat(cohort.samePersons()).containsOnlyKeys(BILAL);
    assertThat(cohort.entries()).containsExactly(chemistry);
  }

  @Test
  final void what_rows_made_is_stored_as_single_entries_are() {
    var before = entry(1, HERE, AMIRA, "0610");
    get(EntryRepository.class).add(before);
    var bilal = Candidates.amira(BILALS, BILAL);
    var twin = Candidates.amira(Candidates.key("2027-06", "MZ041", "0008"), BILAL);
    var made = entry(2, BILALS, BILAL, "0620");
    var renamed = renamed(Candidates.amira(HERE, AMIRA));
    var line =
        new Charges.Line(
            new UUID(0x7000L, 0x8000000000000001L),
            new Charge(
                ChargeKind.ENTRY_FEE,
                Money.of(9000, "GBP"),
                EntryStanding.LATE,
                RuleId.of("INT-ENT-03")));
    store(
        new Made(
            List.of(bilal, twin),
            List.of(new Changed(renamed, 1)),
            List.of(made),
            List.of(new Altered(withdrawn(before), 1)),
            List.of(new Charged(made, line)),
            List.of(Change.of("entry", made.id().toString(), "made").to("option", "0620 BX"))));

    assertThat(get(CandidateRepository.class).find(BILALS)).contains(bilal);
    assertThat(get(CandidateRepository.class).find(twin.key())).contains(twin);
    assertThat(get(CandidateRepository.class).find(HERE)).contains(renamed);
    assertThat(get(EntryRepository.class).find(made.id())).contains(made);
    assertThat(get(EntryRepository.class).find(before.id())).contains(withdrawn(before));
    assertThat(get(Charges.class).list(HERE.series(), HERE.centre(), Page.first()).items())
        .extracting(each -> each.charge() + " of " + each.entry() + " at " + each.chargedAt())
        .containsExactly(line.charge() + " of " + made.id() + " at " + NOW);
  }

  @Test
  final void what_a_part_made_a_later_one_may_alter() {
    var bilal = Candidates.amira(BILALS, BILAL);
    var made = entry(2, BILALS, BILAL, "0620");
    var again = entry(3, BILALS, BILAL, "0620");
    store(
        new Made(List.of(bilal), List.of(), List.of(made), List.of(), List.of(), List.of()),
        new Made(
            List.of(),
            List.of(new Changed(renamed(bilal), 1)),
            List.of(again),
            List.of(new Altered(withdrawn(made), 1)),
            List.of(),
            List.of()));

    assertThat(get(CandidateRepository.class).find(BILALS)).contains(renamed(bilal));
    assertThat(get(EntryRepository.class).find(made.id())).contains(withdrawn(made));
    assertThat(get(EntryRepository.class).find(again.id())).contains(again);
  }

  /** The first was altered before the other gave the syllabus up, and took it afterwards. */
  @Test
  final void one_entry_may_take_the_syllabus_that_another_gives_up() {
    var takes = entry(1, HERE, AMIRA, "0610");
    var givesUp = entry(2, HERE, AMIRA, "0620");
    List.of(takes, givesUp).forEach(get(EntryRepository.class)::add);
    var taken = withOptionOf(takes, givesUp);
    store(
        new Made(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Altered(taken, 1), new Altered(withdrawn(givesUp), 1)),
            List.of(),
            List.of()));

    assertThat(get(EntryRepository.class).find(takes.id())).contains(taken);
    assertThat(get(EntryRepository.class).find(givesUp.id())).contains(withdrawn(givesUp));
  }

  @Test
  final void nothing_is_stored_when_a_candidate_was_changed_meanwhile() {
    var renamed = renamed(Candidates.amira(HERE, AMIRA));
    var stale =
        new Made(
            List.of(Candidates.amira(BILALS, BILAL)),
            List.of(new Changed(renamed, 7)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThatThrownBy(() -> store(stale)).isInstanceOf(IllegalStateException.class);
    assertThat(get(CandidateRepository.class).find(BILALS)).isEmpty();
    assertThat(get(CandidateRepository.class).find(HERE)).contains(Candidates.amira(HERE, AMIRA));
  }

  private static Candidate renamed(Candidate candidate) {
    return new Candidate(
        candidate.key(),
        candidate.person(),
        new PersonName("أميرة علي", "Amira Ali", candidate.name().language()),
        candidate.dateOfBirth(),
        candidate.sex(),
        candidate.status(),
        candidate.uci(),
        candidate.uln(),
        candidate.version() + 1);
  }

  @Test
  final void nothing_is_stored_when_an_entry_was_changed_meanwhile() {
    var before = entry(1, HERE, AMIRA, "0610");
    get(EntryRepository.class).add(before);
    var made = entry(2, HERE, AMIRA, "0620");
    var stale =
        new Made(
            List.of(),
            List.of(),
            List.of(made),
            List.of(new Altered(withdrawn(before), 7)),
            List.of(),
            List.of());

    assertThatThrownBy(() -> store(stale)).isInstanceOf(IllegalStateException.class);
    assertThat(get(EntryRepository.class).find(made.id())).isEmpty();
    assertThat(get(EntryRepository.class).find(before.id())).contains(before);
  }

  @Test
  final void what_a_centre_has_is_handed_on_by_candidate_and_syllabus() {
    var chemistry = entry(1, HERE, AMIRA, "0620");
    var biology = entry(2, HERE, AMIRA, "0610");
    var gone = entry(3, HERE, AMIRA, "0625");
    var elsewhere = entry(4, THERE, AMIRA, "0580");
    get(CandidateRepository.class).add(Candidates.amira(BILALS, BILAL), NOW);
    List.of(chemistry, biology, gone, elsewhere).forEach(get(EntryRepository.class)::add);
    get(EntryRepository.class).save(withdrawn(gone), 1);
    var exports = get(EntryExports.class);

    var handedOn = new ArrayList<Exported>();
    exports.forEach(HERE.series(), HERE.centre(), handedOn::add);
    var amira = Candidates.amira(HERE, AMIRA);
    assertThat(handedOn)
        .containsExactly(
            new Exported(amira, Optional.of(biology)),
            new Exported(amira, Optional.of(chemistry)),
            new Exported(Candidates.amira(BILALS, BILAL), Optional.empty()));
    assertThat(exports.persons(HERE.series(), HERE.centre()))
        .containsExactlyInAnyOrder(AMIRA, BILAL);
  }
}
