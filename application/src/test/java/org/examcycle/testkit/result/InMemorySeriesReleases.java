package org.examcycle.testkit.result;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ResultHold;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemorySeriesReleases implements SeriesReleases {

  private record Key(SeriesCode series, String family) {}

  private final Memory memory;
  private final SyllabusCatalogue catalogue;
  private final ConfirmedResults confirmed;

  InMemorySeriesReleases(Memory memory, SyllabusCatalogue catalogue) {
    this.memory = memory;
    this.catalogue = catalogue;
    this.confirmed = new ConfirmedResults(memory);
  }

  @Override
  public Optional<SeriesRelease> find(SeriesCode series, String family) {
    return Optional.ofNullable(releases().get(new Key(series, family)));
  }

  /** Transactions in memory come one after another. */
  @Override
  public Optional<SeriesRelease> claim(SeriesCode series, String family) {
    return find(series, family);
  }

  @Override
  public List<SeriesRelease> list(SeriesCode series) {
    return releases().values().stream()
        .filter(release -> release.series().equals(series))
        .sorted(Comparator.comparing(SeriesRelease::family))
        .toList();
  }

  @Override
  public boolean add(SeriesRelease release) {
    return releases().putIfAbsent(new Key(release.series(), release.family()), release) == null;
  }

  @Override
  public boolean save(SeriesRelease release, long expectedVersion) {
    var key = new Key(release.series(), release.family());
    var known = releases().get(key);
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    releases().put(key, release);
    return true;
  }

  @Override
  public Rehearsal rehearse(SeriesCode series, String family) {
    var entries =
        confirmed
            .standingEntries(series)
            .filter(entry -> isOf(family, entry))
            .map(ConfirmedResults.Key::of)
            .collect(toSet());
    var results =
        confirmed
            .results(series)
            .filter(result -> isOf(family, result.candidate().option().syllabus()))
            .map(ConfirmedResults.Key::of)
            .collect(toSet());
    var held =
        results.stream()
            .filter(entries::contains)
            .map(each -> holds().get(each.entry()))
            .filter(hold -> hold != null && hold.isHeld())
            .toList();
    return new Rehearsal(
        entries.size(),
        results.size(),
        held.size(),
        (int) entries.stream().filter(entry -> !results.contains(entry)).count(),
        (int) results.stream().filter(entry -> !entries.contains(entry)).count(),
        held.stream()
            .map(hold -> hold.entry() + " " + hold.reason())
            .sorted()
            .collect(joining(",")));
  }

  private boolean isOf(String family, Entry entry) {
    return isOf(family, entry.option().syllabus());
  }

  private boolean isOf(String family, SyllabusCode syllabus) {
    return catalogue.findFamily(syllabus).filter(family::equals).isPresent();
  }

  private Map<EntryId, ResultHold> holds() {
    return memory.table("result_hold", EntryId.class, ResultHold.class);
  }

  private Map<Key, SeriesRelease> releases() {
    return memory.table("series_release", Key.class, SeriesRelease.class);
  }
}
