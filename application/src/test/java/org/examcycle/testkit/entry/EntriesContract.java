package org.examcycle.testkit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryQueries;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.entry.SeriesCounts;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.ChargedEntry;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link EntryRepository}, {@link EntryQueries}, {@link SeriesCounts} and {@link Charges} do
 * on every adapter.
 */
public abstract class EntriesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456Z");
  private static final Instant LATER = Instant.parse("2026-09-02T12:00:00Z");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey THERE = Candidates.key("2027-06", "MZ041", "0007");
  private static final CandidateKey BILAL = Candidates.key("2027-06", "MZ040", "0002");

  /** Amira sits at two centres; Bilal is somebody else. */
  @BeforeEach
  final void registerCandidates() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    get(CentreRepository.class).add(Centres.centre("MZ041"));
    get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
    get(CandidateRepository.class).add(Candidates.amira(THERE, AMIRA), NOW);
    get(CandidateRepository.class).add(Candidates.amira(BILAL, Candidates.person(2)), NOW);
  }

  private EntryRepository entries() {
    return get(EntryRepository.class);
  }

  private static Entry entry(long id, CandidateKey candidate, PersonId person, String syllabus) {
    return new Entry(
        new EntryId(new UUID(0x7000L, 0x8000000000000000L | id)),
        candidate,
        person,
        OptionKey.of(syllabus, "BX"),
        EntryKind.FIRST,
        EntryStanding.LATE,
        Optional.empty(),
        Money.of(9000, "GBP"),
        new EntryState.Entered(),
        NOW,
        "entries/2026",
        1);
  }

  /** Another option, another fee, a retake, withdrawn or not. */
  private static Entry changed(Entry entry, EntryState state, long version) {
    return new Entry(
        entry.id(),
        entry.candidate(),
        entry.person(),
        OptionKey.of(entry.option().syllabus().value(), ""),
        entry.kind(),
        entry.standing(),
        entry.previous(),
        entry.carriedFrom(),
        Money.of(9500, "GBP"),
        state,
        entry.arrivedAt(),
        entry.rules(),
        version);
  }

  @Test
  final void an_entry_is_found_as_it_was_made() {
    var first = entry(1, HERE, AMIRA, "0610");
    var retake = retake(entry(5, HERE, AMIRA, "0620"), Candidates.key("2027-03", "ZA001", "0042"));
    assertThat(entries().add(first)).isTrue();
    assertThat(entries().add(retake)).isTrue();

    assertThat(entries().find(first.id())).contains(first);
    assertThat(entries().find(retake.id())).contains(retake);
    assertThat(entries().find(new EntryId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  final void a_person_has_one_standing_entry_for_a_syllabus_whatever_the_centre() {
    var here = entry(1, HERE, AMIRA, "0610");
    entries().add(here);

    assertThat(entries().add(entry(2, HERE, AMIRA, "0610"))).isFalse();
    assertThat(entries().add(entry(3, THERE, AMIRA, "0610"))).isFalse();
    assertThat(entries().add(entry(4, THERE, AMIRA, "0620"))).isTrue();
    assertThat(entries().add(entry(5, BILAL, Candidates.person(2), "0610"))).isTrue();
  }

  @Test
  final void a_withdrawn_entry_leaves_room_for_another_and_stays_on_record() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    var withdrawn = changed(entry, new EntryState.Withdrawn(LATER), 2);

    assertThat(entries().save(withdrawn, 1)).isTrue();
    assertThat(entries().add(entry(2, HERE, AMIRA, "0610"))).isTrue();
    assertThat(entries().find(entry.id())).contains(withdrawn);
    assertThat(entries().listWithdrawn(entry.candidate())).containsExactly(withdrawn);
    assertThat(entries().listWithdrawn(THERE)).isEmpty();
  }

  @Test
  final void an_entry_is_saved_on_the_version_that_was_expected() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    var changed = changed(entry, new EntryState.Entered(), 2);

    assertThat(entries().save(changed, 2)).isFalse();
    assertThat(entries().find(entry.id())).contains(entry);
    assertThat(entries().save(changed, 1)).isTrue();
    assertThat(entries().find(entry.id())).contains(changed);
    assertThat(entries().save(entry(9, HERE, AMIRA, "0620"), 1)).isFalse();
  }

  @Test
  final void what_a_person_is_entered_for_is_listed_by_syllabus_whatever_the_centre() {
    var chemistry = entry(1, HERE, AMIRA, "0620");
    var biology = entry(2, THERE, AMIRA, "0610");
    var gone = entry(3, HERE, AMIRA, "0625");
    List.of(chemistry, biology, gone, entry(4, BILAL, Candidates.person(2), "0580"))
        .forEach(entries()::add);
    entries().save(changed(gone, new EntryState.Withdrawn(LATER), 2), 1);

    assertThat(standing(AMIRA)).containsExactly(biology, chemistry);
    assertThat(entries().listStanding(SeriesCode.of("2027-11"), Set.of(AMIRA))).isEmpty();
  }

  private List<Entry> standing(PersonId... known) {
    return entries().listStanding(HERE.series(), Set.of(known));
  }

  @Test
  final void who_is_known_by_several_ids_is_entered_for_what_each_of_them_is() {
    var bilal = Candidates.person(2);
    var chemistry = entry(1, HERE, AMIRA, "0620");
    var biology = entry(2, BILAL, bilal, "0610");
    List.of(chemistry, biology).forEach(entries()::add);

    assertThat(standing(AMIRA, bilal)).containsExactly(biology, chemistry);
    assertThat(standing(bilal)).containsExactly(biology);
  }

  @Test
  final void retakes_that_stand_lead_from_one_id_of_a_person_to_the_next() {
    var earlier = Candidates.key("2027-03", "MZ040", "0042");
    var before = Candidates.person(3);
    var bilal = Candidates.person(2);
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-03", LocalDate.of(2026, 11, 21)), List.of(), NOW);
    get(CandidateRepository.class).add(Candidates.amira(earlier, before), NOW);
    var physics = retake(entry(1, HERE, AMIRA, "0625"), earlier);
    var history = retake(entry(2, BILAL, bilal, "0470"), earlier);
    var biology = entry(3, BILAL, bilal, "0610");
    List.of(physics, history, biology).forEach(entries()::add);

    assertThat(standing(AMIRA)).containsExactly(history, biology, physics);
    assertThat(standing(before)).containsExactly(history, biology, physics);
    entries().save(changed(history, new EntryState.Withdrawn(LATER), 2), 1);
    assertThat(standing(AMIRA)).containsExactly(physics);
    assertThat(standing(bilal)).containsExactly(biology);
  }

  @Test
  final void who_carries_marks_is_the_person_whose_they_are() {
    var earlier = Candidates.key("2027-03", "MZ041", "0042");
    var before = Candidates.person(3);
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-03", LocalDate.of(2026, 11, 21)), List.of(), NOW);
    get(CandidateRepository.class).add(Candidates.amira(earlier, before), NOW);
    var physics = carrying(entry(1, HERE, AMIRA, "0625"), earlier);
    var biology = entry(2, BILAL, Candidates.person(2), "0625");
    List.of(physics, biology).forEach(entries()::add);

    assertThat(entries().find(physics.id())).contains(physics);
    assertThat(standing(before)).containsExactly(physics);
    assertThat(standing(AMIRA)).containsExactly(physics);
    entries().save(changed(physics, new EntryState.Withdrawn(LATER), 2), 1);
    assertThat(standing(before)).isEmpty();
  }

  @Test
  final void ids_that_are_linked_are_one_person_in_every_series() {
    var before = Candidates.key("2027-03", "MZ040", "0042");
    var bilal = Candidates.person(2);
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-03", LocalDate.of(2026, 11, 21)), List.of(), NOW);
    get(CandidateRepository.class).add(Candidates.amira(before, bilal), NOW);
    var physics = entry(1, HERE, AMIRA, "0625");
    var history = entry(2, BILAL, bilal, "0470");
    var earlier = entry(3, before, bilal, "0610");
    List.of(physics, history, earlier).forEach(entries()::add);

    assertThat(entries().listStanding(Set.of(AMIRA))).containsExactly(physics);
    get(PersonLinks.class).add(bilal, AMIRA, NOW);
    assertThat(standing(AMIRA)).containsExactly(history, physics);
    assertThat(standing(bilal)).containsExactly(history, physics);
    assertThat(entries().listStanding(Set.of(AMIRA))).containsExactly(earlier, history, physics);
  }

  @Test
  final void entries_that_carry_marks_are_listed_by_whose_they_are() {
    var earlier = Candidates.key("2027-03", "MZ041", "0042");
    var other = Candidates.key("2027-03", "MZ041", "0043");
    var physics = SyllabusCode.of("0625");
    var here = carrying(entry(1, HERE, AMIRA, "0625"), earlier);
    var elsewhere = carrying(entry(2, BILAL, Candidates.person(2), "0625"), other);
    var biology = carrying(entry(3, HERE, AMIRA, "0610"), earlier);
    List.of(here, elsewhere, biology, entry(4, THERE, AMIRA, "0620")).forEach(entries()::add);

    assertThat(entries().listCarrying(earlier, physics)).containsExactly(here);
    assertThat(entries().listCarrying(earlier.series(), physics)).containsExactly(here, elsewhere);
    assertThat(entries().listCarrying(HERE.series(), physics)).isEmpty();
    entries().save(changed(here, new EntryState.Withdrawn(LATER), 2), 1);
    assertThat(entries().listCarrying(earlier, physics)).isEmpty();
    assertThat(entries().listCarrying(earlier.series(), physics)).containsExactly(elsewhere);
  }

  private static Entry carrying(Entry entry, CandidateKey from) {
    return new Entry(
        entry.id(),
        entry.candidate(),
        entry.person(),
        entry.option(),
        entry.kind(),
        entry.standing(),
        entry.previous(),
        Optional.of(from),
        entry.fee(),
        entry.state(),
        entry.arrivedAt(),
        entry.rules(),
        entry.version());
  }

  private static Entry retake(Entry entry, CandidateKey previous) {
    return new Entry(
        entry.id(),
        entry.candidate(),
        entry.person(),
        entry.option(),
        EntryKind.RETAKE,
        entry.standing(),
        Optional.of(previous),
        entry.fee(),
        entry.state(),
        entry.arrivedAt(),
        entry.rules(),
        entry.version());
  }

  @Test
  final void the_standing_entry_of_one_candidate_for_a_syllabus_is_found() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    var biology = SyllabusCode.of("0610");

    assertThat(entries().findStanding(HERE, biology)).contains(entry);
    assertThat(entries().findStanding(THERE, biology)).isEmpty();
    assertThat(entries().findStanding(HERE, SyllabusCode.of("0620"))).isEmpty();
    entries().save(changed(entry, new EntryState.Withdrawn(LATER), 2), 1);
    assertThat(entries().findStanding(HERE, biology)).isEmpty();
  }

  @Test
  final void a_screen_shows_an_entry_with_the_name_of_its_candidate() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    entries().save(changed(entry, new EntryState.Withdrawn(LATER), 2), 1);
    var amira = Candidates.amira(HERE, AMIRA);

    assertThat(get(EntryQueries.class).find(entry.id()))
        .contains(
            new EntryView(
                entry.id(),
                HERE,
                AMIRA,
                amira.name(),
                amira.status(),
                OptionKey.of("0610", ""),
                EntryKind.FIRST,
                EntryStanding.LATE,
                Optional.empty(),
                Optional.empty(),
                Money.of(9500, "GBP"),
                NOW,
                Optional.of(LATER),
                2));
    assertThat(get(EntryQueries.class).find(new EntryId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  final void a_centres_entries_are_listed_by_candidate_and_syllabus_page_by_page() {
    entries().add(entry(1, BILAL, Candidates.person(2), "0610"));
    entries().add(entry(2, HERE, AMIRA, "0620"));
    entries().add(entry(3, HERE, AMIRA, "0610"));
    entries().add(entry(4, THERE, AMIRA, "0625"));
    var queries = get(EntryQueries.class);

    var first = queries.list(HERE.series(), HERE.centre(), new Page(Optional.empty(), 2));
    assertThat(first.items())
        .extracting(view -> view.candidate().number() + " " + view.option().syllabus())
        .containsExactly("0001 0610", "0001 0620");
    var second = queries.list(HERE.series(), HERE.centre(), new Page(first.next(), 2));
    assertThat(second.items())
        .extracting(view -> view.candidate().number() + " " + view.option().syllabus())
        .containsExactly("0002 0610");
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void a_centre_s_series_is_counted_private_candidates_apart() {
    var counts = get(SeriesCounts.class);
    var carla = Candidates.key("2027-06", "MZ040", "0003");
    get(CandidateRepository.class).add(privately(carla, Candidates.person(3)), NOW);
    entries().add(entry(1, HERE, AMIRA, "0610"));
    entries().add(entry(2, BILAL, Candidates.person(2), "0610"));
    entries().add(entry(3, carla, Candidates.person(3), "0610"));
    entries().add(retake(entry(4, HERE, AMIRA, "0620"), THERE));
    entries().add(entry(5, THERE, AMIRA, "0625"));
    var gone = entry(6, BILAL, Candidates.person(2), "0470");
    entries().add(gone);
    entries().save(changed(gone, new EntryState.Withdrawn(LATER), 2), 1);

    assertThat(counts.candidates(HERE.series(), HERE.centre()))
        .isEqualTo(Map.of(CandidateStatus.SCHOOL, 2, CandidateStatus.PRIVATE, 1));
    assertThat(counts.entries(HERE.series(), HERE.centre()))
        .containsExactlyInAnyOrder(
            counted("0610", EntryKind.FIRST, CandidateStatus.SCHOOL, 2),
            counted("0610", EntryKind.FIRST, CandidateStatus.PRIVATE, 1),
            counted("0620", EntryKind.RETAKE, CandidateStatus.SCHOOL, 1));
    assertThat(counts.candidates(SeriesCode.of("2027-11"), HERE.centre())).isEmpty();
    assertThat(counts.entries(SeriesCode.of("2027-11"), HERE.centre())).isEmpty();
  }

  private static SeriesCounts.Entries counted(
      String syllabus, EntryKind kind, CandidateStatus status, int count) {
    return new SeriesCounts.Entries(
        OptionKey.of(syllabus, "BX"), kind, EntryStanding.LATE, status, count);
  }

  private static Candidate privately(CandidateKey key, PersonId person) {
    var amira = Candidates.amira(key, person);
    return new Candidate(
        key,
        person,
        amira.name(),
        amira.dateOfBirth(),
        amira.sex(),
        CandidateStatus.PRIVATE,
        amira.uci(),
        amira.uln(),
        amira.version());
  }

  private static Charges.Line line(long id, ChargeKind kind, long pence) {
    return new Charges.Line(
        new UUID(0x7000L, 0x8000000000000000L | id),
        new Charge(kind, Money.of(pence, "GBP"), EntryStanding.LATE, RuleId.of("INT-ENT-03")));
  }

  private static Money total(ChargedEntry charged) {
    return charged.lines().stream()
        .map(charge -> charge.charge().amount())
        .reduce(charged.none(), Money::plus);
  }

  @Test
  final void a_line_knows_from_what_a_change_led() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    var charges = get(Charges.class);
    var fee = line(1, ChargeKind.ENTRY_FEE, 9000);
    var late = line(2, ChargeKind.LATENESS, 4000);
    var from = Optional.of(SyllabusCode.of("ICE"));
    charges.add(entry, List.of(new Charges.Line(late.id(), late.charge(), from)), LATER);
    charges.add(entry, List.of(fee), NOW);

    assertThat(charges.charged(entry))
        .isEqualTo(
            new ChargedEntry(
                entry.option().syllabus(),
                Money.of(0, "GBP"),
                List.of(
                    new ChargedEntry.Line(fee.charge(), Optional.empty()),
                    new ChargedEntry.Line(late.charge(), from))));
  }

  @Test
  final void a_centre_owes_its_own_lines_and_their_sum() {
    var entry = entry(1, HERE, AMIRA, "0610");
    var elsewhere = entry(2, THERE, AMIRA, "0620");
    entries().add(entry);
    entries().add(elsewhere);
    var charges = get(Charges.class);
    var fee = line(1, ChargeKind.ENTRY_FEE, 9000);
    var late = line(2, ChargeKind.LATENESS, 4000);
    var back = line(3, ChargeKind.REFUND, -500);
    charges.add(entry, List.of(fee, late), NOW);
    charges.add(elsewhere, List.of(line(4, ChargeKind.ENTRY_FEE, 1)), NOW);
    charges.add(entry, List.of(back), LATER);
    charges.add(entry, List.of(), LATER);

    var first = charges.list(HERE.series(), HERE.centre(), new Page(Optional.empty(), 2));
    assertThat(first.items()).containsExactly(owed(entry, fee, NOW), owed(entry, late, NOW));
    assertThat(charges.list(HERE.series(), HERE.centre(), new Page(first.next(), 2)).items())
        .containsExactly(owed(entry, back, LATER));
    assertThat(charges.total(HERE.series(), HERE.centre()))
        .containsExactly(Money.of(12_500, "GBP"));
    assertThat(total(charges.charged(entry))).isEqualTo(Money.of(12_500, "GBP"));
    assertThat(total(charges.charged(elsewhere))).isEqualTo(Money.of(1, "GBP"));
    assertThat(total(charges.charged(entry(3, HERE, AMIRA, "0625")))).isEqualTo(Money.of(0, "GBP"));
    assertThat(charges.total(HERE.series(), Candidates.key("2027-06", "MZ042", "0001").centre()))
        .isEmpty();
  }

  @Test
  final void what_some_candidates_of_a_centre_are_entered_for_is_listed_by_number() {
    var chemistry = entry(1, HERE, AMIRA, "0620");
    var biology = entry(2, HERE, AMIRA, "0610");
    var bilals = entry(3, BILAL, Candidates.person(2), "0580");
    var gone = entry(4, BILAL, Candidates.person(2), "0625");
    List.of(chemistry, biology, bilals, gone, entry(5, THERE, AMIRA, "0470"))
        .forEach(entries()::add);
    entries().save(changed(gone, new EntryState.Withdrawn(LATER), 2), 1);

    assertThat(between(HERE, BILAL)).containsExactly(biology, chemistry, bilals);
    assertThat(between(BILAL, BILAL)).containsExactly(bilals);
    assertThat(entries().listOf(HERE)).containsExactly(biology, chemistry);
  }

  private List<Entry> between(CandidateKey first, CandidateKey last) {
    return entries().listOf(HERE.series(), HERE.centre(), first.number(), last.number());
  }

  @Test
  final void what_fell_due_before_an_entry_moved_stays_with_whom_it_was_for() {
    var entry = entry(1, HERE, AMIRA, "0610");
    entries().add(entry);
    var charges = get(Charges.class);
    var fee = line(1, ChargeKind.ENTRY_FEE, 9000);
    charges.add(entry, List.of(fee), NOW);
    var moved = entry.movedTo(THERE);
    entries().save(moved, 1);
    charges.add(moved, List.of(line(2, ChargeKind.ENTRY_FEE, 9000)), LATER);

    assertThat(entries().find(entry.id())).contains(moved);
    assertThat(entries().listOf(HERE)).isEmpty();
    assertThat(entries().listOf(THERE)).containsExactly(moved);
    assertThat(charges.list(HERE.series(), HERE.centre(), new Page(Optional.empty(), 9)).items())
        .containsExactly(owed(entry, fee, NOW));
    assertThat(charges.total(HERE.series(), THERE.centre())).containsExactly(Money.of(9000, "GBP"));
    assertThat(total(charges.charged(moved))).isEqualTo(Money.of(9000, "GBP"));
  }

  private static ChargeLine owed(Entry entry, Charges.Line line, Instant at) {
    return new ChargeLine(
        line.id(), entry.id(), entry.candidate().number(), entry.option(), line.charge(), at);
  }
}
