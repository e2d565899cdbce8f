package org.examcycle.application.entry.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.CentreNumber;

/** The candidates of some rows, at hand; those that rows register are stored later, together. */
final class CohortCandidates implements CandidateRepository {

  private final CandidateRepository beyond;
  private final Set<CandidateKey> askedFor;
  private final Map<CandidateKey, Candidate> known = new HashMap<>();
  private final Map<CandidateKey, Candidate> registered = new LinkedHashMap<>();
  private final Map<Uci, Set<CandidateKey>> byUci = new HashMap<>();

  /**
   * @param askedFor about whom it is known whether there is such a candidate
   * @param beyond asked about anybody else
   */
  CohortCandidates(Set<CandidateKey> askedFor, List<Candidate> found, CandidateRepository beyond) {
    this.askedFor = Set.copyOf(askedFor);
    this.beyond = beyond;
    found.forEach(candidate -> known.put(candidate.key(), candidate));
  }

  @Override
  public boolean add(Candidate candidate, Instant registeredAt) {
    var isNew = known.putIfAbsent(candidate.key(), candidate) == null;
    if (isNew) {
      registered.put(candidate.key(), candidate);
      candidate
          .uci()
          .ifPresent(
              uci -> byUci.computeIfAbsent(uci, _ -> new LinkedHashSet<>()).add(candidate.key()));
    }
    return isNew;
  }

  /** As if the row that registered the candidate had not been. */
  void takeBack(CandidateKey key) {
    registered.remove(key);
    known.remove(key);
  }

  @Override
  public Optional<Candidate> find(CandidateKey key) {
    return askedFor.contains(key) ? Optional.ofNullable(known.get(key)) : beyond.find(key);
  }

  @Override
  public List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth) {
    var here =
        byUci.getOrDefault(uci, Set.of()).stream()
            .flatMap(key -> Optional.ofNullable(registered.get(key)).stream())
            .filter(candidate -> candidate.dateOfBirth().equals(dateOfBirth))
            .map(Candidate::person);
    return Stream.concat(beyond.findPersons(uci, dateOfBirth).stream(), here).distinct().toList();
  }

  @Override
  public boolean save(Candidate candidate, long expectedVersion) {
    throw new IllegalStateException("no row changes a candidate");
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    return beyond.list(series, centre, page);
  }

  List<Candidate> registered() {
    return List.copyOf(registered.values());
  }
}
