package org.examcycle.application.entry.file;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;

/** The entries of some rows' candidates, at hand; what rows make and alter is stored later. */
final class CohortEntries implements EntryRepository {

  private final SeriesCode series;
  private final CandidateRepository candidates;
  private final EntryRepository beyond;
  private final Map<EntryId, Entry> known = new HashMap<>();
  private final Map<PersonId, Set<EntryId>> ofPerson = new HashMap<>();
  private final Map<CandidateKey, Set<EntryId>> ofCandidate = new HashMap<>();
  private final Map<PersonId, Set<PersonId>> same;
  private final Map<EntryId, Entry> entered = new LinkedHashMap<>();
  private final Map<EntryId, EntryCohorts.Altered> altered = new LinkedHashMap<>();

  /** Entered or altered by a row, whether that is stored by now or not. */
  private final Set<EntryId> touched = new HashSet<>();

  /**
   * @param candidates also those that rows have registered
   * @param beyond asked about whoever is not of the cohort
   */
  CohortEntries(
      SeriesCode series,
      EntryCohorts.Cohort cohort,
      CandidateRepository candidates,
      EntryRepository beyond) {
    this.series = series;
    this.candidates = candidates;
    this.beyond = beyond;
    this.same = new HashMap<>(cohort.samePersons());
    cohort
        .candidates()
        .forEach(candidate -> ofCandidate.put(candidate.key(), new LinkedHashSet<>()));
    cohort.entries().forEach(this::know);
  }

  private void know(Entry entry) {
    known.put(entry.id(), entry);
    ofPerson.computeIfAbsent(entry.person(), _ -> new LinkedHashSet<>()).add(entry.id());
    ofCandidate.computeIfAbsent(entry.candidate(), _ -> new LinkedHashSet<>()).add(entry.id());
  }

  @Override
  public boolean add(Entry entry) {
    var isTwice =
        standing(entry.person())
            .anyMatch(it -> it.option().syllabus().equals(entry.option().syllabus()));
    if (!isTwice) {
      know(entry);
      touched.add(entry.id());
      entered.put(entry.id(), entry);
      Stream.of(entry.previous(), entry.carriedFrom())
          .flatMap(Optional::stream)
          .flatMap(key -> candidates.find(key).stream())
          .forEach(earlier -> link(entry, earlier));
    }
    return !isTwice;
  }

  /**
   * Whoever makes a retake, or carries marks, is the person whom the entry names (INT-CAN-05), from
   * the next row on.
   */
  private void link(Entry entry, Candidate earlier) {
    link(entry.person(), earlier.person());
  }

  /** Both are one person from the next row on. */
  void link(PersonId one, PersonId other) {
    var all = new HashSet<>(samePersons(one));
    all.addAll(samePersons(other));
    all.forEach(person -> same.put(person, Set.copyOf(all)));
  }

  @Override
  public boolean save(Entry entry, long expectedVersion) {
    var before = known.get(entry.id());
    if (before == null || before.version() != expectedVersion) {
      return false;
    }
    know(entry);
    touched.add(entry.id());
    if (entered.replace(entry.id(), entry) == null) {
      altered.merge(
          entry.id(),
          new EntryCohorts.Altered(entry, expectedVersion),
          (first, now) -> new EntryCohorts.Altered(now.entry(), first.expectedVersion()));
    }
    return true;
  }

  @Override
  public Optional<Entry> find(EntryId id) {
    return Optional.ofNullable(known.get(id)).or(() -> beyond.find(id));
  }

  @Override
  public List<Entry> listStanding(SeriesCode asked, Set<PersonId> person) {
    if (!asked.equals(series)) {
      return beyond.listStanding(asked, person);
    }
    return person.stream()
        .flatMap(id -> samePersons(id).stream())
        .distinct()
        .flatMap(this::standing)
        .sorted(
            comparing((Entry entry) -> entry.option().syllabus())
                .thenComparing(entry -> entry.id().value()))
        .toList();
  }

  @Override
  public List<Entry> listStanding(Set<PersonId> person) {
    var all = new HashMap<EntryId, Entry>();
    beyond
        .listStanding(person)
        .forEach(entry -> all.put(entry.id(), known.getOrDefault(entry.id(), entry)));
    person.stream()
        .flatMap(id -> samePersons(id).stream())
        .flatMap(this::standing)
        .forEach(entry -> all.put(entry.id(), entry));
    return all.values().stream()
        .filter(Entry::isEntered)
        .sorted(
            comparing((Entry entry) -> entry.candidate().series())
                .thenComparing(entry -> entry.option().syllabus())
                .thenComparing(entry -> entry.id().value()))
        .toList();
  }

  /** Rows speak of single entries: nobody asks for a candidate's, or a centre's. */
  @Override
  public List<Entry> listOf(CandidateKey candidate) {
    return beyond.listOf(candidate);
  }

  /** As the rows have left them. */
  @Override
  public List<Entry> listWithdrawn(CandidateKey candidate) {
    return ofCandidate.containsKey(candidate)
        ? ofCandidate.get(candidate).stream()
            .map(this::now)
            .filter(entry -> !entry.isEntered())
            .sorted(comparing(entry -> entry.id().value()))
            .toList()
        : beyond.listWithdrawn(candidate);
  }

  @Override
  public List<Entry> listOf(
      SeriesCode asked, CentreNumber centre, CandidateNumber first, CandidateNumber last) {
    return beyond.listOf(asked, centre, first, last);
  }

  @Override
  public Optional<Entry> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return isOfCohort(candidate)
        ? of(candidate, syllabus).filter(Entry::isEntered).findFirst()
        : beyond.findStanding(candidate, syllabus);
  }

  /** As the rows have left them. */
  @Override
  public List<Entry> listCarrying(CandidateKey earlier, SyllabusCode syllabus) {
    var here = touched.stream().map(this::now);
    return Stream.concat(beyond.listCarrying(earlier, syllabus).stream(), here)
        .map(entry -> known.getOrDefault(entry.id(), entry))
        .filter(Entry::isEntered)
        .filter(entry -> entry.carriedFrom().equals(Optional.of(earlier)))
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .distinct()
        .sorted(comparing(entry -> entry.id().value()))
        .toList();
  }

  /** Nobody asks while rows are decided. */
  @Override
  public List<Entry> listCarrying(SeriesCode from, SyllabusCode syllabus) {
    return beyond.listCarrying(from, syllabus);
  }

  /** Whether the candidate once had an entry for the syllabus. */
  boolean everEntered(CandidateKey candidate, SyllabusCode syllabus) {
    return of(candidate, syllabus).findAny().isPresent();
  }

  private boolean isOfCohort(CandidateKey candidate) {
    return candidate.series().equals(series) || ofCandidate.containsKey(candidate);
  }

  private Stream<Entry> of(CandidateKey candidate, SyllabusCode syllabus) {
    return ofCandidate.getOrDefault(candidate, Set.of()).stream()
        .map(this::now)
        .filter(entry -> entry.option().syllabus().equals(syllabus));
  }

  /** In the series, whichever candidate of the person it is. */
  private Stream<Entry> standing(PersonId person) {
    return ofPerson.getOrDefault(person, Set.of()).stream()
        .map(this::now)
        .filter(Entry::isEntered)
        .filter(entry -> entry.candidate().series().equals(series));
  }

  private Entry now(EntryId id) {
    return Optional.ofNullable(known.get(id)).orElseThrow();
  }

  private Set<PersonId> samePersons(PersonId person) {
    return same.getOrDefault(person, Set.of(person));
  }

  /** Those of the rows since they were asked for last: a change from now on is one of them. */
  List<Entry> handOverEntered() {
    var all = List.copyOf(entered.values());
    entered.clear();
    return all;
  }

  /** Likewise. */
  List<EntryCohorts.Altered> handOverAltered() {
    var all = List.copyOf(altered.values());
    altered.clear();
    return all;
  }
}
