package org.examcycle.domain.entry.clash;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.entry.EntryLimits;

/**
 * A day of one candidate: the papers in the order in which they are sat, with the supervision that
 * they need (INT-ENT-12). Those of one session follow one another without a break, in the order of
 * syllabuses and components.
 *
 * @param date where they are sat
 * @param papers at least one
 */
public record CandidateDay(LocalDate date, List<PlannedPaper> papers) {

  private static final Comparator<TimedPaper> ORDER =
      Comparator.comparing(TimedPaper::keyTime)
          .thenComparing(timed -> timed.paper().syllabus())
          .thenComparing(timed -> timed.paper().component());

  public CandidateDay {
    papers = List.copyOf(papers);
    if (papers.isEmpty()) {
      throw new IllegalArgumentException("a day without papers is none");
    }
  }

  /** The days of a candidate, the first one first. */
  public static List<CandidateDay> of(List<TimedPaper> all) {
    return all.stream().collect(groupingBy(timed -> timed.paper().localDate())).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(day -> new CandidateDay(day.getKey(), planned(day.getValue())))
        .toList();
  }

  private static List<PlannedPaper> planned(List<TimedPaper> papers) {
    var planned = new ArrayList<PlannedPaper>();
    var free = Instant.MIN;
    for (var timed : papers.stream().sorted(ORDER).toList()) {
      var next = new PlannedPaper(timed, Collections.max(List.of(timed.keyTime(), free)));
      planned.add(next);
      free = next.ends();
    }
    return planned;
  }

  /** The sessions in which two papers or more fall together. */
  public Set<Session> clashes() {
    var sessions = EnumSet.noneOf(Session.class);
    bySession().forEach((session, some) -> addIf(some.size() > 1, sessions, session));
    return sessions;
  }

  /**
   * Why a deviation may be asked for; none where the day can be borne. Two syllabuses that may not
   * be taken together are no reason: a ground holds without the one of them or without the other.
   */
  public Set<Ground> grounds(EntryLimits limits, List<SyllabusPair> prohibited) {
    return prohibited.stream()
        .filter(pair -> has(pair.one()) && has(pair.other()))
        .findFirst()
        .map(
            pair ->
                Stream.of(pair.one(), pair.other())
                    .map(left -> without(left).grounds(limits, prohibited))
                    .flatMap(Set::stream)
                    .collect(toUnmodifiableSet()))
        .orElseGet(() -> grounds(limits));
  }

  private boolean has(SyllabusCode syllabus) {
    return papers.stream().anyMatch(each -> each.timed().paper().syllabus().equals(syllabus));
  }

  private CandidateDay without(SyllabusCode syllabus) {
    return new CandidateDay(
        date,
        planned(
            papers.stream()
                .map(PlannedPaper::timed)
                .filter(timed -> !timed.paper().syllabus().equals(syllabus))
                .toList()));
  }

  private Set<Ground> grounds(EntryLimits limits) {
    var grounds = EnumSet.noneOf(Ground.class);
    addIf(longestSession() > limits.sessionMinutes(), grounds, Ground.SESSION);
    addIf(minutes(papers) > limits.dayMinutes(), grounds, Ground.DAY);
    var supervision = Duration.ofMinutes(limits.supervisionMinutes());
    addIf(longestSupervision().compareTo(supervision) > 0, grounds, Ground.SUPERVISION);
    return grounds;
  }

  /** Whether a paper is one of those with the day's latest Key Time, which are the ones to move. */
  public boolean isLatest(TimedPaper timed) {
    return papers.stream()
        .map(planned -> planned.timed().keyTime())
        .noneMatch(timed.keyTime()::isBefore);
  }

  /** How long the candidate is supervised at most before a paper. */
  public Duration longestSupervision() {
    return papers.stream()
        .map(PlannedPaper::supervised)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** How many minutes of papers there are in all. */
  public int minutes() {
    return minutes(papers);
  }

  private int longestSession() {
    return bySession().values().stream()
        .map(CandidateDay::minutes)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private Map<Session, List<PlannedPaper>> bySession() {
    return papers.stream().collect(groupingBy(planned -> planned.timed().paper().session()));
  }

  private static int minutes(List<PlannedPaper> some) {
    return some.stream().collect(summingInt(planned -> planned.timed().paper().minutes()));
  }

  private static <T> void addIf(boolean holds, Set<T> set, T element) {
    Optional.of(element).filter(_ -> holds).ifPresent(set::add);
  }
}
