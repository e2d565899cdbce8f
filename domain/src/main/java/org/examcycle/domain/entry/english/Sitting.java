package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.LocalTimes;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentOutsideExamDate;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimeMissing;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimeSkipped;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimedTwice;
import org.examcycle.domain.entry.english.SittingRefusal.LateEntriesOutsideTheirTime;
import org.examcycle.domain.entry.english.SittingRefusal.RefundsRise;
import org.examcycle.domain.entry.english.SittingRefusal.TimeOfAnotherComponent;
import org.examcycle.domain.rule.Decision;

/**
 * One exam date at one centre (ENG-EXM-01).
 *
 * @param venue where it is sat, as printed on the Confirmation of Entry
 * @param zone whose clocks the times and the days of its deadlines are by
 * @param times one for each component that the exam reports
 * @param version counts the changes
 */
public record Sitting(
    SittingKey key,
    String venue,
    ZoneId zone,
    List<ComponentTime> times,
    CentrePolicy policy,
    long version) {

  public Sitting {
    times = List.copyOf(times);
    if (venue.isBlank()) {
      throw new IllegalArgumentException("a sitting has a venue");
    }
  }

  /** The day by the clocks here, by which deadlines of the centre are judged (ENG-EXM-03). */
  public LocalDate dayOf(Instant arrival) {
    return arrival.atZone(zone).toLocalDate();
  }

  /** The instant at which a paper begins: the first, where the clocks here show its time twice. */
  public Instant startOf(ComponentTime time) {
    return LocalTimes.instant(time.startsAt(), zone);
  }

  /** The papers that have not begun, the next first. */
  public List<ComponentTime> papersAhead(Instant now) {
    return times.stream()
        .filter(time -> now.isBefore(startOf(time)))
        .sorted(Comparator.comparing(ComponentTime::startsAt))
        .toList();
  }

  /** A new sitting of the exam date, or why not. */
  public Decision<Sitting> opened(ExamDate examDate, ExamScale scale) {
    var refusals = new ArrayList<SittingRefusal>();
    var timed = times.stream().map(ComponentTime::component).toList();
    scale.componentNames().stream()
        .filter(name -> !timed.contains(name))
        .forEach(name -> refusals.add(new ComponentTimeMissing(name)));
    timed.stream().distinct().forEach(name -> of(name, timed, scale).ifPresent(refusals::add));
    times.stream()
        .filter(time -> !examDate.isExamDay(time.startsAt().toLocalDate()))
        .map(time -> outside(examDate, time))
        .forEach(refusals::add);
    times.stream()
        .filter(time -> LocalTimes.isSkipped(time.startsAt(), zone))
        .map(time -> new ComponentTimeSkipped(time.component(), time.startsAt(), zone))
        .forEach(refusals::add);
    policy
        .late()
        .filter(late -> !isBetween(late, examDate))
        .ifPresent(
            late ->
                refusals.add(
                    new LateEntriesOutsideTheirTime(
                        examDate.closingDate(), late.until(), examDate.key().date())));
    policy.findRising().map(row -> new RefundsRise(row.until())).ifPresent(refusals::add);
    return refusals.isEmpty() ? Decision.granted(this) : Decision.refused(refusals);
  }

  private static ComponentOutsideExamDate outside(ExamDate examDate, ComponentTime time) {
    return new ComponentOutsideExamDate(
        time.component(),
        time.startsAt().toLocalDate(),
        examDate.closingDate(),
        examDate.window().opens());
  }

  /** Each component that the exam reports has one time, and no other has any. */
  private static Optional<SittingRefusal> of(
      ComponentName name, List<ComponentName> timed, ExamScale scale) {
    if (!scale.componentNames().contains(name)) {
      return Optional.of(new TimeOfAnotherComponent(name, scale.componentNames()));
    }
    return Collections.frequency(timed, name) > 1
        ? Optional.of(new ComponentTimedTwice(name))
        : Optional.empty();
  }

  private static boolean isBetween(LateEntries late, ExamDate examDate) {
    return late.until().isAfter(examDate.closingDate())
        && late.until().isBefore(examDate.key().date());
  }
}
