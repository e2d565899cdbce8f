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
import org.examcycle.application.entry.file.EntryCohorts.UciClaim;
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
  private final Map<UciClaim, List<PersonId>> claimed;
  private final Map<CandidateKey, Candidate> known = new HashMap<>();
  private final Map<CandidateKey, Candidate> registered = new LinkedHashMap<>();
  private final Map<UciClaim, Set<CandidateKey>> claiming = new HashMap<>();

  /**
   * @param askedFor about whom it is known whether there is such a candidate
   * @param cohort loaded with these, and with every claim of the rows
   * @param beyond asked about anybody else
   */
  CohortCandidates(
      Set<CandidateKey> askedFor, EntryCohorts.Cohort cohort, CandidateRepository beyond) {
    this.askedFor = Set.copyOf(askedFor);
    this.claimed = cohort.claimed();
    this.beyond = beyond;
    cohort.candidates().forEach(candidate -> known.put(candidate.key(), candidate));
  }

  @Override
  public boolean add(Candidate candidate, Instant registeredAt) {
    var isNew = known.putIfAbsent(candidate.key(), candidate) == null;
    if (isNew) {
      registered.put(candidate.key(), candidate);
      candidate
          .uci()
          .ifPresent(
              uci ->
                  claiming
                      .computeIfAbsent(
                          new UciClaim(uci, candidate.dateOfBirth()), _ -> new LinkedHashSet<>())
                      .add(candidate.key()));
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

  /** Rows register whom they claim: of nobody else is it asked. */
  @Override
  public List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth) {
    var claim = new UciClaim(uci, dateOfBirth);
    var here =
        claiming.getOrDefault(claim, Set.of()).stream()
            .flatMap(key -> Optional.ofNullable(registered.get(key)).stream())
            .map(Candidate::person);
    return Stream.concat(claimed.getOrDefault(claim, List.of()).stream(), here).distinct().toList();
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
