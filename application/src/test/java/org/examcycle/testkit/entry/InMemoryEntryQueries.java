package org.examcycle.testkit.entry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.entry.EntryQueries;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryEntryQueries implements EntryQueries {

  private final Memory memory;

  InMemoryEntryQueries(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<EntryView> find(EntryId id) {
    return Optional.ofNullable(memory.table("entry", EntryId.class, Entry.class).get(id))
        .map(this::view);
  }

  @Override
  public Slice<EntryView> list(SeriesCode series, CentreNumber centre, Page page) {
    var seen =
        memory.table("entry", EntryId.class, Entry.class).values().stream()
            .filter(entry -> entry.candidate().series().equals(series))
            .filter(entry -> entry.candidate().centre().equals(centre))
            .map(this::view)
            .toList();
    return Slices.of(
        seen,
        page,
        view -> view.candidate().number() + " " + view.option().syllabus() + " " + view.id());
  }

  private EntryView view(Entry entry) {
    var candidate =
        Objects.requireNonNull(
            memory.table("candidate", CandidateKey.class, Candidate.class).get(entry.candidate()));
    return new EntryView(
        entry.id(),
        entry.candidate(),
        entry.person(),
        candidate.name(),
        candidate.status(),
        entry.option(),
        entry.kind(),
        entry.standing(),
        entry.previous(),
        entry.carriedFrom(),
        entry.fee(),
        entry.arrivedAt(),
        withdrawnAt(entry),
        entry.version());
  }

  private static Optional<Instant> withdrawnAt(Entry entry) {
    return switch (entry.state()) {
      case EntryState.Entered _ -> Optional.empty();
      case EntryState.Withdrawn(var at) -> Optional.of(at);
    };
  }
}
