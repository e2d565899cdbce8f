package org.examcycle.testkit.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.catalogue.OptionsInUse;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryAwardRuns implements AwardRuns, OptionsInUse {

  private final Memory memory;

  InMemoryAwardRuns(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(AwardRun run) {
    return runs().putIfAbsent(run.id(), run) == null;
  }

  @Override
  public boolean save(AwardRun run, long expectedVersion) {
    var known = runs().get(run.id());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    runs().put(run.id(), run);
    return true;
  }

  @Override
  public Optional<AwardRun> find(AwardRunId id) {
    return Optional.ofNullable(runs().get(id));
  }

  @Override
  public Optional<AwardRun> findConfirmed(SeriesCode series, SyllabusCode syllabus) {
    return list(series, Optional.of(syllabus)).stream().filter(AwardRun::isConfirmed).findFirst();
  }

  @Override
  public List<AwardRun> list(SeriesCode series, Optional<SyllabusCode> syllabus) {
    return runs().values().stream()
        .filter(run -> run.series().equals(series))
        .filter(run -> syllabus.filter(wanted -> !wanted.equals(run.syllabus())).isEmpty())
        .toList();
  }

  @Override
  public boolean isAwarded(SeriesCode series, SyllabusCode syllabus) {
    return findConfirmed(series, syllabus).isPresent();
  }

  private Map<AwardRunId, AwardRun> runs() {
    return memory.table("award_run", AwardRunId.class, AwardRun.class);
  }
}
