package org.examcycle.testkit.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryCandidateRepository implements CandidateRepository {

  private final Memory memory;

  InMemoryCandidateRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Candidate candidate, Instant registeredAt) {
    if (table().putIfAbsent(candidate.key(), candidate) != null) {
      return false;
    }
    registered().put(candidate.key(), registeredAt);
    return true;
  }

  @Override
  public boolean save(Candidate candidate, long expectedVersion) {
    var known = table().get(candidate.key());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(candidate.key(), candidate);
    return true;
  }

  @Override
  public Optional<Candidate> find(CandidateKey key) {
    return Optional.ofNullable(table().get(key)).filter(candidate -> !candidate.isErased());
  }

  /** Transactions of memory come one after the other. */
  @Override
  public Optional<Candidate> hold(CandidateKey key) {
    return find(key);
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    var seen =
        table().values().stream()
            .filter(candidate -> candidate.key().series().equals(series))
            .filter(candidate -> candidate.key().centre().equals(centre))
            .filter(candidate -> !candidate.isErased())
            .toList();
    return Slices.of(seen, page, candidate -> candidate.key().number().value());
  }

  @Override
  public List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth) {
    return table().values().stream()
        .filter(candidate -> candidate.uci().equals(Optional.of(uci)))
        .filter(candidate -> candidate.dateOfBirth().equals(dateOfBirth))
        .sorted(
            Comparator.comparing(
                candidate -> registered().getOrDefault(candidate.key(), Instant.MAX)))
        .map(Candidate::person)
        .distinct()
        .toList();
  }

  private Map<CandidateKey, Instant> registered() {
    return memory.table("candidate_registered", CandidateKey.class, Instant.class);
  }

  private Map<CandidateKey, Candidate> table() {
    return memory.table("candidate", CandidateKey.class, Candidate.class);
  }
}
