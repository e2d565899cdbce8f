package org.examcycle.persistence.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.TwoNodes;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody is entered for the first time on one node and erased on another: whoever holds the
 * person first decides (COM-PRV-07).
 */
class EnteredWhileErasedTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final Entry ENTRY =
      Entries.made(
          new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
          HERE,
          AMIRA,
          OptionKey.of("0610", "BX"),
          NOW);

  private final PostgresKit kit = PostgresKit.shared();
  private final TwoNodes nodes = new TwoNodes(kit);
  private final PersonRecords records = kit.get(PersonRecords.class);
  private final CandidateRepository candidates = kit.get(CandidateRepository.class);
  private final EntryRepository entries = kit.get(EntryRepository.class);

  @BeforeEach
  void register() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    candidates.add(Candidates.amira(HERE, AMIRA), NOW);
  }

  @Test
  void an_entry_that_was_just_made_counts_for_what_must_be_kept() {
    var entered = new AtomicReference<List<SeriesCode>>();

    nodes.bothAtOnce(
        () -> {
          entries.listStanding(HERE.series(), Set.of(AMIRA));
          entries.add(ENTRY);
        },
        () -> entered.set(records.listEntered(records.hold(AMIRA))));

    assertThat(entered).hasValue(List.of(HERE.series()));
  }

  @Test
  void who_is_to_be_entered_just_then_is_nobody() {
    var found = new AtomicReference<Optional<Candidate>>();

    nodes.bothAtOnce(
        () -> records.erase(records.hold(AMIRA)),
        () -> {
          entries.listStanding(HERE.series(), Set.of(AMIRA));
          found.set(candidates.hold(HERE));
        });

    assertThat(found).hasValue(Optional.empty());
  }

  @Test
  void who_is_to_be_entered_by_a_file_just_then_is_nobody() {
    var found = new AtomicReference<List<Candidate>>();

    nodes.bothAtOnce(
        () -> records.erase(records.hold(AMIRA)),
        () ->
            found.set(
                kit.get(EntryCohorts.class)
                    .load(HERE.series(), Set.of(HERE), Set.of())
                    .candidates()));

    assertThat(found).hasValue(List.of());
  }
}
