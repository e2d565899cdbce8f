package org.examcycle.testkit.entry;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
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
  public List<Entry> listStanding(SeriesCode series, Set<PersonId> person) {
    return listStanding(person).stream()
        .filter(entry -> entry.candidate().series().equals(series))
        .toList();
  }

  @Override
  public List<Entry> listStanding(Set<PersonId> person) {
    var same = new SamePersons(memory).of(person);
    return standing()
        .filter(entry -> same.contains(entry.person()))
        .sorted(
            comparing((Entry entry) -> entry.candidate().series())
                .thenComparing(entry -> entry.option().syllabus())
                .thenComparing(entry -> entry.id().value()))
        .toList();
  }

  @Override
  public Optional<Entry> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return standing()
        .filter(entry -> entry.candidate().equals(candidate))
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .findFirst();
  }

  @Override
  public List<Entry> listOf(CandidateKey candidate) {
    return standing()
        .filter(entry -> entry.candidate().equals(candidate))
        .sorted(comparing(entry -> entry.option().syllabus()))
        .toList();
  }

  @Override
  public List<Entry> listWithdrawn(CandidateKey candidate) {
    return table().values().stream()
        .filter(entry -> entry.candidate().equals(candidate))
        .filter(entry -> !entry.isEntered())
        .sorted(comparing(entry -> entry.id().toString()))
        .toList();
  }

  @Override
  public List<Entry> listOf(
      SeriesCode series, CentreNumber centre, CandidateNumber first, CandidateNumber last) {
    return standing()
        .filter(entry -> entry.candidate().series().equals(series))
        .filter(entry -> entry.candidate().centre().equals(centre))
        .filter(entry -> entry.candidate().number().compareTo(first) >= 0)
        .filter(entry -> entry.candidate().number().compareTo(last) <= 0)
        .sorted(
            comparing((Entry entry) -> entry.candidate().number())
                .thenComparing(entry -> entry.option().syllabus()))
        .toList();
  }

  @Override
  public List<Entry> listCarrying(CandidateKey earlier, SyllabusCode syllabus) {
    return carrying(syllabus)
        .filter(entry -> entry.carriedFrom().equals(Optional.of(earlier)))
        .toList();
  }

  @Override
  public List<Entry> listCarrying(SeriesCode from, SyllabusCode syllabus) {
    return carrying(syllabus)
        .filter(entry -> entry.carriedFrom().map(CandidateKey::series).equals(Optional.of(from)))
        .toList();
  }

  private Stream<Entry> carrying(SyllabusCode syllabus) {
    return standing()
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .sorted(comparing(entry -> entry.id().value()));
  }

  private boolean isTwice(Entry entry) {
    return standing()
        .filter(other -> other.candidate().series().equals(entry.candidate().series()))
        .filter(other -> other.person().equals(entry.person()))
        .anyMatch(other -> other.option().syllabus().equals(entry.option().syllabus()));
  }

  private Stream<Entry> standing() {
    return table().values().stream().filter(Entry::isEntered);
  }

  private Map<EntryId, Entry> table() {
    return memory.table("entry", EntryId.class, Entry.class);
  }
}
