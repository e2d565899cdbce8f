package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.TwoNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes move one thing at the same time: one after the other, and neither fails. */
class TwoNodesTest {

  private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);
  private static final SeriesKind JUNE = SeriesKind.of("JUNE");
  private static final Instant KNOWN = Instant.parse("2026-11-28T08:00:00Z");
  private static final SeriesCode SERIES = SeriesCode.of("2027-06");

  private final PostgresKit kit = PostgresKit.shared();
  private final TwoNodes nodes = new TwoNodes(kit);

  @BeforeEach
  void forget() {
    kit.clear();
  }

  @Test
  void key_times() {
    var tables = kit.get(KeyTimeTables.class);

    nodes.bothAtOnce(
        () -> tables.put(JUNE, BEGINS, at(13)), () -> tables.put(JUNE, BEGINS, at(14)));

    assertThat(tables.inForce(JUNE, BEGINS)).isEqualTo(at(14));
  }

  @Test
  void prohibited_pairs() {
    var pairs = kit.get(ProhibitedPairs.class);
    var last = List.of(SyllabusPair.of("0610", "0653"));

    nodes.bothAtOnce(
        () -> pairs.put(SERIES, List.of(SyllabusPair.of("0620", "0653"))),
        () -> pairs.put(SERIES, last));

    assertThat(pairs.inForce(SERIES)).isEqualTo(last);
  }

  @Test
  void release_windows() {
    var table = kit.get(ReleaseWindowTable.class);
    var none = new WorkingDays(Set.of());
    var last = new WorkingDays(Set.of(LocalDate.of(2027, 12, 27)));

    nodes.bothAtOnce(
        () -> table.replace(new ReleaseWindowRows(List.of()), none, KNOWN),
        () -> table.replace(new ReleaseWindowRows(List.of()), last, KNOWN));

    assertThat(table.workingDays()).isEqualTo(last);
  }

  @Test
  void a_release_is_claimed_by_one_and_then_found_as_that_one_left_it() {
    var releases = kit.get(SeriesReleases.class);
    var planned = SeriesRelease.planned(SERIES, "IGCSE_AND_O_LEVEL", KNOWN);
    nodes.inTransaction(() -> releases.add(planned));
    var moved = planned.movedTo(KNOWN.plusSeconds(1), KNOWN).ifGranted().orElseThrow();
    var found = new AtomicReference<Optional<SeriesRelease>>();

    nodes.bothAtOnce(
        () -> {
          releases.claim(SERIES, moved.family());
          releases.save(moved, 1);
        },
        () -> found.set(releases.claim(SERIES, moved.family())));

    assertThat(found).hasValue(Optional.of(moved));
  }

  private static KeyTimes at(int hour) {
    return new KeyTimes(
        List.of(new KeyTime(JUNE, Optional.empty(), Session.PM, LocalTime.of(hour, 30), 0)));
  }
}
