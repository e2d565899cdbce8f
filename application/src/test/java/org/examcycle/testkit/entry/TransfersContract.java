package org.examcycle.testkit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.application.entry.Estimates;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Transfers}, {@link Estimates} and {@link EntryLimitTable} do on every adapter. */
public abstract class TransfersContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00.123456Z");
  private static final Instant LATER = Instant.parse("2027-03-02T12:00:00Z");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey BILAL = Candidates.key("2027-06", "MZ041", "0001");
  private static final CentreNumber SOUTHGATE = CentreNumber.of("MZ041");
  private static final CentreNumber EASTGATE = CentreNumber.of("MZ042");
  private static final EntryLimits LIMITS = new EntryLimits(10, 225, 360, 240, 28, 24, true);

  @BeforeEach
  final void registerCandidates() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    List.of("MZ040", "MZ041", "MZ042")
        .forEach(number -> get(CentreRepository.class).add(Centres.centre(number)));
    get(CandidateRepository.class).add(Candidates.amira(AMIRA, Candidates.person(1)), NOW);
    get(CandidateRepository.class).add(Candidates.amira(BILAL, Candidates.person(2)), NOW);
  }

  private Transfers transfers() {
    return get(Transfers.class);
  }

  private static Transfer transfer(long id, CandidateKey from, CentreNumber to) {
    return new Transfer(
        new TransferId(new UUID(0x7000L, 0x8000000000000000L | id)),
        from,
        Candidates.person(1),
        to,
        NOW,
        new TransferState.Asked(),
        1);
  }

  @Test
  final void a_transfer_is_found_as_it_was_asked_for_and_as_it_was_answered() {
    var asked = transfer(1, AMIRA, SOUTHGATE);
    assertThat(transfers().add(asked)).isTrue();
    assertThat(transfers().find(asked.id())).contains(asked);

    var done = asked.done(CandidateNumber.of("0107"), LATER);
    assertThat(transfers().save(done, 2)).isFalse();
    assertThat(transfers().save(done, 1)).isTrue();
    assertThat(transfers().find(asked.id())).contains(done);
    assertThat(transfers().find(new TransferId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  final void a_candidate_has_one_that_is_open() {
    var asked = transfer(1, AMIRA, SOUTHGATE);
    transfers().add(asked);

    assertThat(transfers().isAskedFor(AMIRA)).isTrue();
    assertThat(transfers().isAskedFor(BILAL)).isFalse();
    assertThat(transfers().add(transfer(2, AMIRA, EASTGATE))).isFalse();
    assertThat(transfers().add(transfer(3, BILAL, EASTGATE))).isTrue();
    transfers().save(asked.declined(LATER), 1);
    assertThat(transfers().isAskedFor(AMIRA)).isFalse();
    assertThat(transfers().find(asked.id())).contains(asked.declined(LATER));
    assertThat(transfers().add(transfer(4, AMIRA, EASTGATE))).isTrue();
  }

  @Test
  final void who_leaves_or_has_left_a_centre_is_listed_and_who_was_declined_is_not() {
    var declined = transfer(1, AMIRA, EASTGATE);
    var asked = transfer(2, AMIRA, SOUTHGATE);
    var other = transfer(3, BILAL, AMIRA.centre());
    assertThat(transfers().add(declined)).isTrue();
    assertThat(transfers().save(declined.declined(LATER), 1)).isTrue();
    assertThat(leaving(AMIRA.centre())).isEmpty();
    assertThat(transfers().add(asked)).isTrue();
    assertThat(transfers().add(other)).isTrue();

    assertThat(leaving(AMIRA.centre())).containsExactly(asked);
    assertThat(leaving(SOUTHGATE)).containsExactly(other);
    assertThat(transfers().listLeaving(SeriesCode.of("2027-11"), AMIRA.centre())).isEmpty();
    var done = asked.done(CandidateNumber.of("0107"), LATER);
    assertThat(transfers().save(done, 1)).isTrue();
    assertThat(leaving(AMIRA.centre())).containsExactly(done);
  }

  private List<Transfer> leaving(CentreNumber centre) {
    return transfers().listLeaving(AMIRA.series(), centre);
  }

  @Test
  final void both_centres_have_it_in_their_lists() {
    var first = transfer(1, AMIRA, SOUTHGATE);
    var second = transfer(2, BILAL, EASTGATE);
    transfers().add(second);
    transfers().add(first);

    assertThat(listed(AMIRA.centre(), 9)).containsExactly(first);
    assertThat(listed(SOUTHGATE, 1)).containsExactly(first, second);
    assertThat(listed(EASTGATE, 9)).containsExactly(second);
    assertThat(
            transfers()
                .list(SeriesCode.of("2027-11"), SOUTHGATE, new Page(Optional.empty(), 9))
                .items())
        .isEmpty();
  }

  private List<Transfer> listed(CentreNumber centre, int limit) {
    var first = transfers().list(AMIRA.series(), centre, new Page(Optional.empty(), limit));
    var second = first.next().map(at -> new Page(Optional.of(at), 9));
    return Stream.concat(
            first.items().stream(),
            second.stream()
                .flatMap(page -> transfers().list(AMIRA.series(), centre, page).items().stream()))
        .toList();
  }

  @Test
  final void estimates_are_replaced_as_a_whole() {
    var estimates = get(Estimates.class);
    var chemistry = new Estimate(SyllabusCode.of("0620"), 30);
    var biology = new Estimate(SyllabusCode.of("0610"), 0);
    estimates.replace(AMIRA.series(), AMIRA.centre(), List.of(chemistry, biology));
    estimates.replace(AMIRA.series(), SOUTHGATE, List.of(chemistry));

    assertThat(estimates.list(AMIRA.series(), AMIRA.centre())).containsExactly(biology, chemistry);
    estimates.replace(AMIRA.series(), AMIRA.centre(), List.of(biology));
    assertThat(estimates.list(AMIRA.series(), AMIRA.centre())).containsExactly(biology);
    assertThat(estimates.list(AMIRA.series(), SOUTHGATE)).containsExactly(chemistry);
    assertThat(estimates.list(AMIRA.series(), EASTGATE)).isEmpty();
  }

  @Test
  final void limits_are_in_force_until_others_begin() {
    var limits = get(EntryLimitTable.class);
    var later = new EntryLimits(15, 1, 2, 3, 4, 5, false);
    limits.put(SeriesCode.of("2027-06"), later);
    limits.put(SeriesCode.of("2027-06"), LIMITS);
    limits.put(SeriesCode.of("2028-03"), later);

    assertThat(limits.inForce(SeriesCode.of("2027-03"))).isEmpty();
    assertThat(limits.inForce(SeriesCode.of("2027-06"))).contains(LIMITS);
    assertThat(limits.inForce(SeriesCode.of("2027-11"))).contains(LIMITS);
    assertThat(limits.inForce(SeriesCode.of("2028-03"))).contains(later);
  }
}
