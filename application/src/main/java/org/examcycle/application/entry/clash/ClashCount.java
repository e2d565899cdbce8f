package org.examcycle.application.entry.clash;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.clash.Deviation;

/**
 * How many of a centre's clashes are settled (INT-ENT-12, INT-PRE-06): by the order in which the
 * papers are sat where the day can be borne, by a deviation that was asked for where it cannot. UK
 * centres need not ask.
 */
@UseCasePart
public final class ClashCount {

  private final EntryRepository entries;
  private final HardDays hard;
  private final Deviations deviations;
  private final StandingDeviations standing;

  ClashCount(
      EntryRepository entries, HardDays hard, Deviations deviations, StandingDeviations standing) {
    this.entries = entries;
    this.hard = hard;
    this.deviations = deviations;
    this.standing = standing;
  }

  /**
   * Of days on which papers of a candidate fall together, or last too long.
   *
   * @param lastAt when the last deviation was asked for that settles one
   */
  public record Counted(int settled, int all, Optional<Instant> lastAt) {}

  public Counted of(Series of, Centre centre) {
    var entered =
        entries.listOf(of.code(), centre.number(), CandidateNumber.FIRST, CandidateNumber.LAST);
    var found = hard.of(of, centre, entered);
    var asked = asked(of, centre);
    var settled = new ArrayList<List<Instant>>();
    var all = 0;
    for (var one : entered.stream().collect(groupingBy(Entry::candidate)).entrySet()) {
      for (var day : found.of(one.getValue())) {
        all++;
        settledBy(day, one.getKey(), centre, asked).ifPresent(settled::add);
      }
    }
    return new Counted(
        settled.size(), all, settled.stream().flatMap(List::stream).max(Instant::compareTo));
  }

  /** The deviations that settle it: none where the day can be borne. Empty where it is open. */
  private static Optional<List<Instant>> settledBy(
      ClashView.Day view, CandidateKey candidate, Centre centre, List<Deviation> asked) {
    if (view.grounds().isEmpty() || centre.route() == Route.UK) {
      return Optional.of(List.of());
    }
    var at =
        asked.stream()
            .filter(deviation -> deviation.candidate().equals(candidate))
            .filter(deviation -> view.has(deviation.syllabus(), deviation.component()))
            .map(Deviation::askedAt)
            .toList();
    return Optional.of(at).filter(instants -> !instants.isEmpty());
  }

  private List<Deviation> asked(Series of, Centre centre) {
    var all = new ArrayList<Deviation>();
    var page = Optional.of(new Page(Optional.empty(), Page.MOST));
    while (page.isPresent()) {
      var slice = deviations.list(of.code(), centre.number(), page.get());
      standing.of(centre, slice.items()).stream()
          .filter(view -> !view.ended())
          .map(DeviationView::deviation)
          .forEach(all::add);
      page = slice.next().map(after -> new Page(Optional.of(after), Page.MOST));
    }
    return all;
  }
}
