package org.examcycle.testkit.entry.file;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.entry.file.EntryExports;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEntryExports implements EntryExports {

  private final Memory memory;

  InMemoryEntryExports(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Set<PersonId> persons(SeriesCode series, CentreNumber centre) {
    return of(series, centre).map(Candidate::person).collect(Collectors.toSet());
  }

  @Override
  public void forEach(SeriesCode series, CentreNumber centre, Consumer<Exported> taker) {
    of(series, centre).flatMap(this::exported).forEach(taker);
  }

  private Stream<Exported> exported(Candidate candidate) {
    var standing =
        memory.table("entry", EntryId.class, Entry.class).values().stream()
            .filter(Entry::isEntered)
            .filter(entry -> entry.candidate().equals(candidate.key()))
            .sorted(comparing(entry -> entry.option().syllabus()))
            .map(entry -> new Exported(candidate, Optional.of(entry)))
            .toList();
    return standing.isEmpty()
        ? Stream.of(new Exported(candidate, Optional.empty()))
        : standing.stream();
  }

  private Stream<Candidate> of(SeriesCode series, CentreNumber centre) {
    return memory.table("candidate", CandidateKey.class, Candidate.class).values().stream()
        .filter(candidate -> candidate.key().series().equals(series))
        .filter(candidate -> candidate.key().centre().equals(centre))
        .sorted(comparing(candidate -> candidate.key().number()));
  }
}
