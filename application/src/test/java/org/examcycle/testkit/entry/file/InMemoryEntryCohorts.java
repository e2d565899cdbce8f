package org.examcycle.testkit.entry.file;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEntryCohorts implements EntryCohorts {

  private final Memory memory;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final Charges charges;
  private final History history;

  InMemoryEntryCohorts(
      Memory memory,
      CandidateRepository candidates,
      EntryRepository entries,
      Charges charges,
      History history) {
    this.memory = memory;
    this.candidates = candidates;
    this.entries = entries;
    this.charges = charges;
    this.history = history;
  }

  @Override
  public Cohort load(SeriesCode series, Set<CandidateKey> keys, Set<UciClaim> claims) {
    var all = memory.table("candidate", CandidateKey.class, Candidate.class);
    var found = keys.stream().flatMap(key -> Optional.ofNullable(all.get(key)).stream()).toList();
    var claimed =
        claims.stream()
            .collect(
                toMap(
                    claim -> claim,
                    claim ->
                        candidates.findPersons(claim.uci(), claim.dateOfBirth()).stream()
                            .flatMap(person -> claimants(all.values(), claim, person))
                            .toList()));
    var persons =
        Stream.concat(
                found.stream().map(Candidate::person),
                claimed.values().stream().flatMap(List::stream).map(Claimant::person))
            .collect(toSet());
    var same = persons.stream().collect(toMap(person -> person, this::same));
    var entered = new LinkedHashSet<>(theirs(keys).toList());
    entered.addAll(entries.listStanding(series, persons));
    return new Cohort(found, List.copyOf(entered), same, claimed);
  }

  private static Stream<Claimant> claimants(
      Collection<Candidate> all, UciClaim claim, PersonId person) {
    return all.stream()
        .filter(candidate -> candidate.person().equals(person))
        .filter(candidate -> candidate.uci().equals(Optional.of(claim.uci())))
        .filter(candidate -> candidate.dateOfBirth().equals(claim.dateOfBirth()))
        .map(candidate -> new Claimant(candidate.key(), person));
  }

  private Stream<Entry> theirs(Set<CandidateKey> keys) {
    return table().values().stream().filter(entry -> keys.contains(entry.candidate()));
  }

  /** All ids of a person, whom retakes that stand lead from one to the next. */
  private Set<PersonId> same(PersonId person) {
    var same = new HashSet<>(Set.of(person));
    boolean grew;
    do {
      grew = false;
      for (var entry : table().values().stream().filter(Entry::isEntered).toList()) {
        var both = new HashSet<>(Set.of(entry.person()));
        Stream.of(entry.previous(), entry.carriedFrom())
            .flatMap(Optional::stream)
            .flatMap(key -> candidates.find(key).stream())
            .map(Candidate::person)
            .forEach(both::add);
        grew |= both.stream().anyMatch(same::contains) && same.addAll(both);
      }
    } while (grew);
    return Set.copyOf(same);
  }

  @Override
  public void store(Call call, String useCase, Iterator<Made> parts) {
    parts.forEachRemaining(made -> store(call, useCase, made));
  }

  private void store(Call call, String useCase, Made made) {
    made.registered().forEach(candidate -> candidates.add(candidate, call.arrivedAt()));
    for (var changed : made.changed()) {
      if (!candidates.save(changed.candidate(), changed.expectedVersion())) {
        throw new Overtaken("a candidate");
      }
    }
    for (var altered : made.altered()) {
      if (!entries.save(altered.entry(), altered.expectedVersion())) {
        throw new Overtaken("an entry");
      }
    }
    made.entered().forEach(entries::add);
    made.charged()
        .forEach(each -> charges.add(each.entry(), List.of(each.line()), call.arrivedAt()));
    history.append(call, useCase, made.history());
  }

  private Map<EntryId, Entry> table() {
    return memory.table("entry", EntryId.class, Entry.class);
  }
}
