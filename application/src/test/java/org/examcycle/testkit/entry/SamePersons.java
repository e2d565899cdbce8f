package org.examcycle.testkit.entry;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.candidate.LinkedPersons;

/** Which ids are one person's, by what entries that stand name and by links. */
public final class SamePersons {

  private final Memory memory;

  public SamePersons(Memory memory) {
    this.memory = memory;
  }

  /** All ids of the person, from one to the next. */
  public Set<PersonId> of(Set<PersonId> person) {
    var same = new HashSet<>(person);
    boolean grew;
    do {
      grew = false;
      for (var link : links()) {
        grew |= link.stream().anyMatch(same::contains) && same.addAll(link);
      }
    } while (grew);
    return same;
  }

  private List<Set<PersonId>> links() {
    var linked = memory.table("person_link", LinkedPersons.class, Instant.class).keySet();
    var standing =
        memory.table("entry", EntryId.class, Entry.class).values().stream()
            .filter(Entry::isEntered);
    return Stream.concat(standing.map(this::link), linked.stream().map(LinkedPersons::ids))
        .toList();
  }

  /** Who made the entry, and whom it names as an earlier candidate. */
  private Set<PersonId> link(Entry entry) {
    var candidates = memory.table("candidate", CandidateKey.class, Candidate.class);
    var both = new HashSet<>(Set.of(entry.person()));
    Stream.of(entry.previous(), entry.carriedFrom())
        .flatMap(Optional::stream)
        .map(candidates::get)
        .filter(Objects::nonNull)
        .map(Candidate::person)
        .forEach(both::add);
    return both;
  }
}
