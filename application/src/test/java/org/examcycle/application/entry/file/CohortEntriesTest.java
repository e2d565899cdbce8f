package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortEntriesTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CandidateKey KEY = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey EARLIER = Candidates.key("2026-06", "MZ040", "0042");

  @BeforeEach
  void clear() {
    Kit.shared().clear();
  }

  private static Entry entry(EntryState state, long version) {
    return new Entry(
        new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
        KEY,
        Candidates.person(1),
        OptionKey.of("0620", "BX"),
        EntryKind.FIRST,
        EntryStanding.ON_TIME,
        Optional.empty(),
        Optional.of(EARLIER),
        Money.of(9000, "GBP"),
        state,
        NOW,
        "entries/2026",
        version);
  }

  @Test
  void what_was_handed_over_is_altered_from_then_on_and_is_known_all_the_same() {
    var candidates = Kit.shared().get(CandidateRepository.class);
    var entries =
        new CohortEntries(
            SeriesCode.of("2027-06"),
            new EntryCohorts.Cohort(List.of(), List.of(), Map.of(), Map.of()),
            candidates,
            Kit.shared().get(EntryRepository.class));
    var made = entry(new EntryState.Entered(), 1);
    assertThat(entries.add(made)).isTrue();
    assertThat(entries.handOverEntered()).containsExactly(made);
    assertThat(entries.handOverEntered()).isEmpty();
    assertThat(entries.listCarrying(EARLIER, made.option().syllabus())).containsExactly(made);
    assertThat(entries.listStanding(KEY.series(), Set.of(made.person()))).containsExactly(made);
    assertThat(entries.add(made)).isFalse();

    var gone = entry(new EntryState.Withdrawn(NOW), 2);
    assertThat(entries.save(gone, 1)).isTrue();
    assertThat(entries.handOverEntered()).isEmpty();
    assertThat(entries.handOverAltered()).containsExactly(new EntryCohorts.Altered(gone, 1));
    assertThat(entries.handOverAltered()).isEmpty();
    assertThat(entries.listCarrying(EARLIER, made.option().syllabus())).isEmpty();
  }
}
