package org.examcycle.testkit.entry.english;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.Confirmation;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryEnglishEntryRepository implements EnglishEntryRepository {

  private final Memory memory;

  InMemoryEnglishEntryRepository(Memory memory) {
    this.memory = memory;
  }

  private Map<EnglishEntryId, EnglishEntry> table() {
    return memory.table("english-entry", EnglishEntryId.class, EnglishEntry.class);
  }

  @Override
  public Added add(EnglishEntry entry) {
    if (table().values().stream()
        .anyMatch(other -> other.candidateId().equals(entry.candidateId()))) {
      return Added.CANDIDATE_ID_TAKEN;
    }
    if (isEntered(entry.sitting(), entry.candidate().likeness())) {
      return Added.ENTERED_ALREADY;
    }
    table().put(entry.id(), entry);
    return Added.ADDED;
  }

  @Override
  public boolean save(EnglishEntry entry, long expectedVersion) {
    var current =
        find(entry.id())
            .filter(found -> found.version() == expectedVersion)
            .filter(_ -> entry.isWithdrawn() || !hasTwin(entry));
    current.ifPresent(_ -> put(entry, entry.confirmation(), expectedVersion + 1));
    return current.isPresent();
  }

  @Override
  public Optional<EnglishEntry> find(EnglishEntryId id) {
    return findEvenErased(id).filter(entry -> !entry.candidate().isErased());
  }

  @Override
  public Optional<EnglishEntry> findEvenErased(EnglishEntryId id) {
    return Optional.ofNullable(table().get(id));
  }

  @Override
  public Optional<EnglishEntry> find(CandidateId candidate) {
    return table().values().stream()
        .filter(entry -> entry.candidateId().equals(candidate))
        .filter(entry -> !entry.candidate().isErased())
        .findFirst();
  }

  /** Transactions of memory come one after the other. */
  @Override
  public Optional<EnglishEntry> hold(CandidateId candidate) {
    return find(candidate);
  }

  @Override
  public Map<CandidateId, EnglishEntry> find(
      ExamDateKey examDate, Collection<CandidateId> candidates) {
    var asked = new HashSet<>(candidates);
    return of(examDate)
        .filter(entry -> asked.contains(entry.candidateId()))
        .collect(Collectors.toMap(EnglishEntry::candidateId, entry -> entry));
  }

  @Override
  public boolean isEntered(SittingKey sitting, String likeness) {
    return like(sitting, likeness).findAny().isPresent();
  }

  @Override
  public Slice<EnglishEntry> list(SittingKey sitting, Page page) {
    var own = table().values().stream().filter(entry -> entry.sitting().equals(sitting)).toList();
    return Slices.of(own, page, entry -> entry.candidateId().value());
  }

  @Override
  public int reprintAll(ExamDateKey examDate, Instant now) {
    var live = of(examDate).filter(entry -> !entry.isWithdrawn()).toList();
    live.forEach(entry -> put(entry, entry.confirmation().reprinted(now), entry.version() + 1));
    return live.size();
  }

  private Stream<EnglishEntry> of(ExamDateKey examDate) {
    return table().values().stream().filter(entry -> entry.sitting().examDate().equals(examDate));
  }

  private Stream<EnglishEntry> like(SittingKey sitting, String likeness) {
    return table().values().stream()
        .filter(entry -> entry.sitting().equals(sitting))
        .filter(entry -> !entry.isWithdrawn())
        .filter(entry -> entry.candidate().likeness().equals(likeness));
  }

  private boolean hasTwin(EnglishEntry entry) {
    return like(entry.sitting(), entry.candidate().likeness())
        .anyMatch(other -> !other.id().equals(entry.id()));
  }

  private void put(EnglishEntry entry, Confirmation confirmation, long version) {
    table()
        .put(
            entry.id(),
            new EnglishEntry(
                entry.id(),
                entry.sitting(),
                entry.candidateId(),
                entry.person(),
                entry.candidate(),
                entry.photo(),
                entry.standing(),
                entry.charged(),
                entry.enteredAt(),
                confirmation,
                entry.withdrawal(),
                version));
  }
}
