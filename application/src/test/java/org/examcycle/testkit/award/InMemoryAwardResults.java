package org.examcycle.testkit.award;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** Results of award runs in memory. */
@InMemory
public final class InMemoryAwardResults implements AwardResults {

  /** By which a result is kept. */
  public record Key(AwardRunId run, EntryId entry) {}

  private final Memory memory;

  InMemoryAwardResults(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(AwardRunId run, List<AwardResult> results) {
    for (var result : results) {
      if (table().putIfAbsent(new Key(run, result.candidate().entry()), result) != null) {
        throw new IllegalStateException("a result is written once");
      }
    }
  }

  @Override
  public Optional<AwardResult> find(AwardRunId run, CandidateKey candidate) {
    return of(run).stream()
        .filter(result -> result.candidate().candidate().equals(candidate))
        .findFirst();
  }

  @Override
  public List<AwardResult> find(AwardRunId run, List<EntryId> entries) {
    var wanted = Set.copyOf(entries);
    return of(run).stream().filter(result -> wanted.contains(result.candidate().entry())).toList();
  }

  @Override
  public Slice<AwardResult> list(AwardRunId run, Page page) {
    var found =
        of(run).stream()
            .sorted(Comparator.comparing(InMemoryAwardResults::key))
            .filter(
                result -> page.after().filter(after -> after.compareTo(key(result)) >= 0).isEmpty())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(found, page, InMemoryAwardResults::key);
  }

  private List<AwardResult> of(AwardRunId run) {
    return table().entrySet().stream()
        .filter(entry -> entry.getKey().run().equals(run))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<Key, AwardResult> table() {
    return memory.table("award_result", Key.class, AwardResult.class);
  }

  private static String key(AwardResult result) {
    return result.candidate().entry().toString();
  }
}
