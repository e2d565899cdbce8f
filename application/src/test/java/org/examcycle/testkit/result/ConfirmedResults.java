package org.examcycle.testkit.result;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.award.AwardResult;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.award.InMemoryAwardResults;
import org.examcycle.testkit.marking.MarkTables;

/** The results of confirmed awards in memory. */
final class ConfirmedResults {

  /** By which a result answers an entry. */
  record Key(EntryId entry, OptionKey option) {

    static Key of(Entry entry) {
      return new Key(entry.id(), entry.option());
    }

    static Key of(AwardResult result) {
      return new Key(result.candidate().entry(), result.candidate().option());
    }
  }

  private final Memory memory;

  ConfirmedResults(Memory memory) {
    this.memory = memory;
  }

  Stream<Entry> standingEntries(SeriesCode series) {
    return new MarkTables(memory)
        .entries()
        .filter(entry -> entry.candidate().series().equals(series));
  }

  Stream<AwardResult> results(SeriesCode series) {
    return awards().filter(run -> run.series().equals(series)).flatMap(this::of);
  }

  /** The award of the entry's syllabus, with or without a result of the entry. */
  Optional<AwardRun> awardOf(Entry entry) {
    return awards()
        .filter(run -> run.series().equals(entry.candidate().series()))
        .filter(run -> run.syllabus().equals(entry.option().syllabus()))
        .findFirst();
  }

  /** What the award made of the entry in its present option. */
  Optional<AwardResult> resultOf(Entry entry) {
    return awardOf(entry).stream()
        .flatMap(this::of)
        .filter(result -> Key.of(result).equals(Key.of(entry)))
        .findFirst();
  }

  private Stream<AwardRun> awards() {
    return memory.table("award_run", AwardRunId.class, AwardRun.class).values().stream()
        .filter(AwardRun::isConfirmed);
  }

  private Stream<AwardResult> of(AwardRun run) {
    return memory
        .table("award_result", InMemoryAwardResults.Key.class, AwardResult.class)
        .entrySet()
        .stream()
        .filter(result -> result.getKey().run().equals(run.id()))
        .map(Map.Entry::getValue);
  }
}
