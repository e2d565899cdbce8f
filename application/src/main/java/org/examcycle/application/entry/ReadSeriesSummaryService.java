package org.examcycle.application.entry;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadSeriesSummaryService implements ReadSeriesSummary {

  private record Stage(EntryKind kind, EntryStanding standing) {}

  private final Sight sight;
  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final SeriesCounts counts;

  ReadSeriesSummaryService(
      CentreRepository centres,
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      SeriesCounts counts) {
    this.sight = new Sight(centres);
    this.series = series;
    this.catalogue = catalogue;
    this.counts = counts;
  }

  @Override
  public Decision<Summary> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    if (centre.isEmpty() || series.find(query.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var candidates = counts.candidates(query.series(), query.centre());
    var entries = counts.entries(query.series(), query.centre());
    return Decision.granted(
        new Summary(
            new Count(
                candidates.getOrDefault(CandidateStatus.SCHOOL, 0),
                candidates.getOrDefault(CandidateStatus.PRIVATE, 0)),
            options(entries),
            stages(entries)));
  }

  private List<OfOption> options(List<SeriesCounts.Entries> entries) {
    Map<SyllabusCode, String> titles =
        catalogue.listSyllabuses().stream().collect(toMap(Syllabus::code, Syllabus::title));
    return counted(
        entries,
        SeriesCounts.Entries::option,
        comparing(OptionKey::toString),
        (option, count) -> new OfOption(option, titles.getOrDefault(option.syllabus(), ""), count));
  }

  private static List<OfStage> stages(List<SeriesCounts.Entries> entries) {
    return counted(
        entries,
        each -> new Stage(each.kind(), each.standing()),
        comparing(Stage::kind).thenComparing(Stage::standing),
        (stage, count) -> new OfStage(stage.kind(), stage.standing(), count));
  }

  private static <K, T> List<T> counted(
      List<SeriesCounts.Entries> entries,
      Function<SeriesCounts.Entries, K> key,
      Comparator<K> order,
      BiFunction<K, Count, T> told) {
    Map<K, Count> sums =
        entries.stream()
            .collect(
                groupingBy(
                    key,
                    () -> new TreeMap<>(order),
                    reducing(Count.NONE, ReadSeriesSummaryService::count, Count::plus)));
    return sums.entrySet().stream()
        .map(each -> told.apply(each.getKey(), each.getValue()))
        .toList();
  }

  private static Count count(SeriesCounts.Entries entries) {
    return switch (entries.status()) {
      case SCHOOL -> new Count(entries.count(), 0);
      case PRIVATE -> new Count(0, entries.count());
    };
  }
}
