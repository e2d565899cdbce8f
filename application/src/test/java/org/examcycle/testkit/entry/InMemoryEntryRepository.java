package org.examcycle.testkit.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEntryRepository implements EntryRepository {

  private final Memory memory;

  InMemoryEntryRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Entry entry) {
    if (isTwice(entry)) {
      return false;
    }
    return table().putIfAbsent(entry.id(), entry) == null;
  }

  @Override
  public boolean save(Entry entry, long expectedVersion) {
    var known = table().get(entry.id());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(entry.id(), entry);
    return true;
  }

  @Override
  public Optional<Entry> find(EntryId id) {
    return Optional.ofNullable(table().get(id));
  }

  @Override
  public List<Entry> listStanding(SeriesCode series, PersonId person) {
    return table().values().stream()
        .filter(Entry::isEntered)
        .filter(entry -> entry.candidate().series().equals(series))
        .filter(entry -> entry.person().equals(person))
        .sorted(Comparator.comparing(entry -> entry.option().syllabus()))
        .toList();
  }

  @Override
  public Optional<Entry> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return table().values().stream()
        .filter(Entry::isEntered)
        .filter(entry -> entry.candidate().equals(candidate))
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .findFirst();
  }

  private boolean isTwice(Entry entry) {
    return listStanding(entry.candidate().series(), entry.person()).stream()
        .anyMatch(other -> other.option().syllabus().equals(entry.option().syllabus()));
  }

  private Map<EntryId, Entry> table() {
    return memory.table("entry", EntryId.class, Entry.class);
  }
}
