package org.examcycle.application.entry.clash;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListClashesService implements ListClashes {

  private final Sight sight;
  private final SeriesRepository series;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final HardDays hard;

  ListClashesService(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      HardDays hard) {
    this.sight = new Sight(centres);
    this.series = series;
    this.candidates = candidates;
    this.entries = entries;
    this.hard = hard;
  }

  @Override
  public Decision<Slice<ClashView>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    var of = series.find(query.series());
    if (centre.isEmpty() || of.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var looked = candidates.list(query.series(), query.centre(), query.page());
    var views = views(of.get(), centre.get(), looked.items());
    return Decision.granted(new Slice<>(views, looked.next()))
        .showing(
            views.stream()
                .map(view -> new Disclosure(view.candidate().person().value(), "entry"))
                .toList());
  }

  private List<ClashView> views(Series of, Centre centre, List<Candidate> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    var entered =
        entries.listOf(
            of.code(),
            centre.number(),
            some.getFirst().key().number(),
            some.getLast().key().number());
    var found = hard.of(of, centre, entered);
    Map<CandidateKey, List<Entry>> byCandidate =
        entered.stream().collect(groupingBy(Entry::candidate));
    return some.stream()
        .map(
            candidate ->
                new ClashView(
                    candidate, found.of(byCandidate.getOrDefault(candidate.key(), List.of()))))
        .filter(view -> !view.days().isEmpty())
        .toList();
  }
}
