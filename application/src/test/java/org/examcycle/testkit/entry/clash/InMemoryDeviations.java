package org.examcycle.testkit.entry.clash;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.clash.Deviations;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryDeviations implements Deviations {

  private final Memory memory;

  InMemoryDeviations(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Deviation deviation) {
    return find(deviation.candidate(), deviation.syllabus(), deviation.component()).isEmpty()
        && table().putIfAbsent(deviation.id(), deviation) == null;
  }

  @Override
  public boolean save(Deviation deviation, long expectedVersion) {
    var known = table().get(deviation.id());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(deviation.id(), deviation);
    return true;
  }

  @Override
  public Optional<Deviation> find(DeviationId id) {
    return Optional.ofNullable(table().get(id));
  }

  @Override
  public Optional<Deviation> find(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {
    return list(candidate).stream()
        .filter(each -> each.syllabus().equals(syllabus))
        .filter(each -> each.component().equals(component))
        .findFirst();
  }

  @Override
  public List<Deviation> list(CandidateKey candidate) {
    return table().values().stream()
        .filter(each -> each.candidate().equals(candidate))
        .sorted(Comparator.comparing(each -> each.id().toString()))
        .toList();
  }

  @Override
  public Slice<Deviation> list(SeriesCode series, CentreNumber centre, Page page) {
    var seen =
        table().values().stream()
            .filter(each -> each.candidate().series().equals(series))
            .filter(each -> each.candidate().centre().equals(centre))
            .toList();
    return Slices.of(seen, page, each -> each.id().toString());
  }

  private Map<DeviationId, Deviation> table() {
    return memory.table("timetable_deviation", DeviationId.class, Deviation.class);
  }
}
