package org.examcycle.application.entry.clash;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationRuleBook;
import org.examcycle.domain.rule.RuleBook;

/**
 * What has become of deviations (INT-ENT-12). One ends for good with the entry that it was asked or
 * granted for. It counts while the candidate sits the paper, and a grant while the paper is at a
 * Key Time from which it could be moved there: derived each time, so that it counts again when the
 * option or the timetable is as it was.
 */
@UseCasePart
public final class StandingDeviations {

  private final RuleBook<DeviationCase> holding = DeviationRuleBook.holding();
  private final EntryRepository entries;
  private final Deviations deviations;
  private final DeviationCaseLoader cases;

  StandingDeviations(
      SeriesRepository series, EntryRepository entries, HardDays hard, Deviations deviations) {
    this.entries = entries;
    this.deviations = deviations;
    this.cases = new DeviationCaseLoader(series, entries, hard);
  }

  /** Those by which a candidate sits papers now. */
  public List<Deviation> listSat(CandidateKey candidate, Centre centre) {
    return of(centre, deviations.list(candidate)).stream()
        .filter(DeviationView::isSat)
        .map(DeviationView::deviation)
        .toList();
  }

  /** Whether it counts for nothing any more. */
  boolean hasEnded(Deviation deviation, Centre centre) {
    return of(centre, List.of(deviation)).getFirst().ended();
  }

  /** Of one series and centre, in the same order. */
  List<DeviationView> of(Centre centre, List<Deviation> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    var entered = entered(some);
    var loaded = cases.of(some.getFirst().candidate().series(), centre, entered);
    var byCandidate = entered.stream().collect(groupingBy(Entry::candidate));
    return some.stream()
        .map(
            each ->
                new DeviationView(
                    each,
                    hasEnded(each, byCandidate.getOrDefault(each.candidate(), List.of()), loaded)))
        .toList();
  }

  private List<Entry> entered(List<Deviation> some) {
    var numbers = some.stream().map(each -> each.candidate().number()).sorted().toList();
    var one = some.getFirst().candidate();
    return entries.listOf(one.series(), one.centre(), numbers.getFirst(), numbers.getLast());
  }

  private boolean hasEnded(Deviation deviation, List<Entry> own, DeviationCaseLoader.Cases loaded) {
    return !deviation.isRefused()
        && (!isOfAnEntry(deviation, own)
            || loaded
                .load(AskForDeviation.Command.of(deviation), own, deviation.since())
                .filter(kase -> !deviation.isGranted() || holding.check(kase).isEmpty())
                .isEmpty());
  }

  private static boolean isOfAnEntry(Deviation deviation, List<Entry> own) {
    return own.stream()
        .filter(entry -> entry.option().syllabus().equals(deviation.syllabus()))
        .anyMatch(entry -> deviation.isFor(entry.arrivedAt()));
  }
}
