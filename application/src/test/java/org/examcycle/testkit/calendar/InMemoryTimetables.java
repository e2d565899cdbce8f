package org.examcycle.testkit.calendar;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryTimetables implements Timetables {

  private static final Comparator<TimetabledPaper> ORDER =
      Comparator.comparing(TimetabledPaper::localDate)
          .thenComparing(TimetabledPaper::session)
          .thenComparing(TimetabledPaper::syllabus)
          .thenComparing(TimetabledPaper::component);

  private final Memory memory;

  InMemoryTimetables(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void put(List<TimetabledPaper> papers) {
    papers.forEach(
        paper ->
            table()
                .put(
                    new Key(paper.series(), paper.syllabus(), paper.component(), paper.zone()),
                    paper));
  }

  @Override
  public List<TimetabledPaper> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses) {
    return table().values().stream()
        .filter(paper -> paper.series().equals(series) && paper.isSatIn(zone))
        .filter(paper -> syllabuses.contains(paper.syllabus()))
        .collect(
            toMap(
                paper -> List.of(paper.syllabus(), paper.component()),
                paper -> paper,
                (one, other) -> one.zone().isPresent() ? one : other))
        .values()
        .stream()
        .sorted(ORDER)
        .toList();
  }

  private Map<Key, TimetabledPaper> table() {
    return memory.table("timetabled_paper", Key.class, TimetabledPaper.class);
  }

  private record Key(
      SeriesCode series,
      SyllabusCode syllabus,
      ComponentCode component,
      Optional<AdministrativeZone> zone) {}
}
