package org.examcycle.testkit.result;

import java.util.stream.Stream;
import org.examcycle.application.award.AwardResult;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.award.InMemoryAwardResults;
import org.examcycle.testkit.marking.MarkTables;

/** The results of confirmed awards in memory. */
final class ConfirmedResults {

  /** A result and the run that made it. */
  record Confirmed(AwardRun run, AwardResult result) {}

  private final Memory memory;

  ConfirmedResults(Memory memory) {
    this.memory = memory;
  }

  Stream<Entry> standingEntries(SeriesCode series) {
    return new MarkTables(memory)
        .entries()
        .filter(entry -> entry.candidate().series().equals(series));
  }

  Stream<Confirmed> results(SeriesCode series) {
    var results = memory.table("award_result", InMemoryAwardResults.Key.class, AwardResult.class);
    return memory.table("award_run", AwardRunId.class, AwardRun.class).values().stream()
        .filter(run -> run.isConfirmed() && run.series().equals(series))
        .flatMap(
            run ->
                results.entrySet().stream()
                    .filter(result -> result.getKey().run().equals(run.id()))
                    .map(result -> new Confirmed(run, result.getValue())));
  }
}
