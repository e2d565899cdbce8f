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
import org.examcycle.application.entry.file.EntryCohorts.Claimant;
import org.examcycle.application.entry.file.EntryCohorts.UciClaim;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.CentreNumber;

/** The candidates of some rows, at hand; whom rows register or change is stored later, together. */
final class CohortCandidates implements CandidateRepository {

  private final CandidateRepository beyond;
  private final Set<CandidateKey> askedFor;
  private final Map<UciClaim, List<Claimant>> claimed;
  private final Map<CandidateKey, Candidate> known = new HashMap<>();
  private final Set<CandidateKey> registered = new LinkedHashSet<>();
  private final Map<CandidateKey, Long> changedFrom = new LinkedHashMap<>();
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
      registered.add(candidate.key());
      claim(candidate);
    }
    return isNew;
  }

  @Override
  public boolean save(Candidate candidate, long expectedVersion) {
    var before = known.get(candidate.key());
    if (before == null || before.version() != expectedVersion) {
      return false;
    }
    known.put(candidate.key(), candidate);
    if (!registered.contains(candidate.key())) {
      changedFrom.putIfAbsent(candidate.key(), expectedVersion);
    }
    claim(candidate);
    return true;
  }

  private void claim(Candidate candidate) {
    claimOf(candidate)
        .ifPresent(
            claim ->
                claiming.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(candidate.key()));
  }

  private static Optional<UciClaim> claimOf(Candidate candidate) {
    return candidate.uci().map(uci -> new UciClaim(uci, candidate.dateOfBirth()));
  }

  /** As if the row that registered the candidate had not been. */
  void takeBack(CandidateKey key) {
    registered.remove(key);
    known.remove(key);
  }

  @Override
  public Optional<Candidate> find(CandidateKey key) {
    return askedFor.contains(key)
        ? Optional.ofNullable(known.get(key)).filter(candidate -> !candidate.isErased())
        : beyond.find(key);
  }

  /** Whoever is known was read when the persons were held. */
  @Override
  public Optional<Candidate> hold(CandidateKey key) {
    return askedFor.contains(key) ? find(key) : beyond.hold(key);
  }

  /**
   * Rows register whom they claim: of nobody else is it asked. Whose UCI an earlier row has changed
   * no longer has the claim with which it was loaded.
   */
  @Override
  public List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth) {
    var claim = new UciClaim(uci, dateOfBirth);
    var before =
        claimed.getOrDefault(claim, List.of()).stream()
            .filter(
                each ->
                    Optional.ofNullable(known.get(each.candidate()))
                        .map(now -> claimOf(now).equals(Optional.of(claim)))
                        .orElse(true))
            .map(Claimant::person);
    var here =
        claiming.getOrDefault(claim, Set.of()).stream()
            .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
            .filter(candidate -> claimOf(candidate).equals(Optional.of(claim)))
            .map(Candidate::person);
    return Stream.concat(before, here).distinct().toList();
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    return beyond.list(series, centre, page);
  }

  /** Those of the rows since they were asked for last: a change from now on is one of them. */
  List<Candidate> handOverRegistered() {
    var all = registered.stream().flatMap(key -> find(key).stream()).toList();
    registered.clear();
    return all;
  }

  /** Likewise. */
  List<EntryCohorts.Changed> handOverChanged() {
    var all =
        changedFrom.entrySet().stream()
            .flatMap(
                each ->
                    find(each.getKey()).stream()
                        .map(candidate -> new EntryCohorts.Changed(candidate, each.getValue())))
            .toList();
    changedFrom.clear();
    return all;
  }
}
