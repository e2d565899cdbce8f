package org.examcycle.testkit.candidate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
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
    return table().putIfAbsent(candidate.key(), candidate) == null;
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
    return Optional.ofNullable(table().get(key));
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    var seen =
        table().values().stream()
            .filter(candidate -> candidate.key().series().equals(series))
            .filter(candidate -> candidate.key().centre().equals(centre))
            .toList();
    return Slices.of(seen, page, candidate -> candidate.key().number().value());
  }

  private Map<CandidateKey, Candidate> table() {
    return memory.table("candidate", CandidateKey.class, Candidate.class);
  }
}
