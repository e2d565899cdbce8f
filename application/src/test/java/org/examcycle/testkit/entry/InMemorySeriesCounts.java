package org.examcycle.testkit.entry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examcycle.application.entry.SeriesCounts;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemorySeriesCounts implements SeriesCounts {

  private final Memory memory;

  InMemorySeriesCounts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Map<CandidateStatus, Integer> candidates(SeriesCode series, CentreNumber centre) {
    return memory.table("candidate", CandidateKey.class, Candidate.class).values().stream()
        .filter(candidate -> isOf(candidate.key(), series, centre))
        .collect(groupingBy(Candidate::status, summingInt(_ -> 1)));
  }

  @Override
  public List<Entries> entries(SeriesCode series, CentreNumber centre) {
    return memory.table("entry", EntryId.class, Entry.class).values().stream()
        .filter(Entry::isEntered)
        .filter(entry -> isOf(entry.candidate(), series, centre))
        .collect(groupingBy(this::one, counting()))
        .entrySet()
        .stream()
        .map(alike -> together(alike.getKey(), Math.toIntExact(alike.getValue())))
        .toList();
  }

  private static boolean isOf(CandidateKey key, SeriesCode series, CentreNumber centre) {
    return key.series().equals(series) && key.centre().equals(centre);
  }

  private Entries one(Entry entry) {
    var candidate =
        Objects.requireNonNull(
            memory.table("candidate", CandidateKey.class, Candidate.class).get(entry.candidate()));
    return new Entries(entry.option(), entry.kind(), entry.standing(), candidate.status(), 1);
  }

  private static Entries together(Entries one, int count) {
    return new Entries(one.option(), one.kind(), one.standing(), one.status(), count);
  }
}
