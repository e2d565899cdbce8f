package org.examcycle.acceptance.steps;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultDriver;

/** Who took what in an earlier series, and who carries it into a later one. */
@PerScenario
public class CarryCast {

  private static final Instant ENTERED = Instant.parse("2026-10-01T12:00:00Z");
  private static final Instant OUT = Instant.parse("2027-01-18T05:00:00Z");
  private static final Instant AFTERWARDS = Instant.parse("2027-01-20T12:00:00Z");

  private final BoardClock clock;
  private final AwardCast cast;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final EntryDriver entries;
  private final AwardDriver awards;
  private final ResultDriver results;
  private final Set<String> turnedTo = new HashSet<>();
  private final Map<String, CandidateDriver.Key> earlier = new HashMap<>();
  private CarrySubject subject = CarrySubject.ART;

  CarryCast(
      BoardClock clock,
      AwardCast cast,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      EntryDriver entries,
      AwardDriver awards,
      ResultDriver results) {
    this.clock = clock;
    this.cast = cast;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.entries = entries;
    this.awards = awards;
    this.results = results;
  }

  /** From here on the scenario is about that series. */
  void turnTo(String title, String month) {
    if (title.equals(cast.title()) && month.equals(cast.month())) {
      return;
    }
    subject = CarrySubject.of(title);
    if (subject.type().equals("A_LEVEL")) {
      series.syllabus("AS", "AS", "AS_LEVEL");
    }
    cast.turnTo(title, subject.type(), month);
    if (turnedTo.add(month)) {
      cast.take(subject.options());
      cast.take(CarrySubject.thresholds(subject.options()));
    } else {
      cast.know(subject.options());
    }
  }

  /** Somebody was entered, marked and awarded, and the results are out. */
  void took(String name, String centre, String marks, String title, String option, String month) {
    clock.set(ENTERED);
    turnTo(title, month);
    cast.enter(name, centre, option);
    earlier.put(name + month, cast.key(name));
    cast.mark(name, marks);
    award();
    var officer = new Actor.BoardOfficer("Ann", Set.of(Duty.RELEASE));
    var second = new Actor.BoardOfficer("Ben", Set.of(Duty.RELEASE));
    var planned = results.plan(officer, cast.series(), subject.family(), OUT).seen();
    var proposed = results.propose(officer, cast.series(), subject.family(), planned).seen();
    results.approve(second, cast.series(), subject.family(), proposed).seen();
    clock.set(AFTERWARDS);
  }

  /** Somebody's marks of an earlier series are others, and it is awarded anew. */
  void tookAnew(String name, String marks, String month) {
    turnTo(subject.title(), month);
    var now = cast.made(name);
    var key = cast.key(name);
    cast.entered(name, earlier(name, month), "AX", now);
    cast.mark(name, marks);
    award();
    cast.entered(name, key, subject.carrying(), now);
  }

  private void award() {
    var ran = awards.run(AwardCast.BOARD, cast.series(), cast.syllabus()).seen();
    // Another person than ran it, because it may replace what is out (INT-RES-03).
    var other = Actor.secondOfficer(Duty.AWARDING);
    awards.confirm(other, ran.run(), ran.version()).seen();
  }

  CandidateDriver.Key earlier(String name, String month) {
    return Optional.ofNullable(earlier.get(name + month)).orElseThrow();
  }

  /** Enters somebody for an option; whose entry it is is spoken of from here on. */
  Outcome<EntryDriver.Made> enter(
      String name,
      String centre,
      String month,
      String option,
      Optional<CandidateDriver.Key> retaken,
      Optional<CandidateDriver.Key> carried) {
    turnTo(subject.title(), month);
    centres.approve(centre, cast.syllabus());
    var key = candidates.key(name, centre, month);
    var wanted = new EntryDriver.Option(cast.syllabus(), Optional.of(option));
    var by = centres.officer(centre);
    var outcome =
        carried.isPresent()
            ? entries.enterCarrying(by, key, wanted, retaken, carried.get())
            : entries.enter(by, key, wanted, retaken);
    if (outcome.isGranted()) {
      cast.entered(name, key, option, outcome.seen());
    }
    return outcome;
  }

  CarrySubject subject() {
    return subject;
  }
}
