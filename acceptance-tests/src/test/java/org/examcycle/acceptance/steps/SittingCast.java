package org.examcycle.acceptance.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.ExamDriver.ComponentRow;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.acceptance.driver.SittingDriver.CandidateRow;
import org.examcycle.acceptance.driver.SittingDriver.ComponentTime;
import org.examcycle.acceptance.driver.SittingDriver.Confirmation;
import org.examcycle.acceptance.driver.SittingDriver.Entered;
import org.examcycle.acceptance.driver.SittingDriver.EntrySeen;
import org.examcycle.acceptance.driver.SittingDriver.PolicyRow;
import org.examcycle.acceptance.driver.SittingDriver.SittingRow;

/**
 * The sittings of a scenario and who is entered for them. A centre opens a sitting when it is first
 * needed; an entry is made on its exam date's closing date unless a feature says when.
 */
@PerScenario
public class SittingCast {

  static final LocalDate BORN = LocalDate.of(2008, 4, 12);

  private final BoardClock clock;
  private final CentreCast centres;
  private final ExamCast exams;
  private final SittingDriver sittings;
  private final Map<String, String> opened = new HashMap<>();
  private final Map<String, ZoneId> zones = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> all = new ArrayList<>();
  private PolicyRow policy = new PolicyRow("GBP", 15_000, Optional.empty(), List.of());
  private Outcome<Confirmation> kept = Outcome.refused(List.of());
  private String last = "";

  SittingCast(BoardClock clock, CentreCast centres, ExamCast exams, SittingDriver sittings) {
    this.clock = clock;
    this.centres = centres;
    this.exams = exams;
    this.sittings = sittings;
  }

  /** Who is entered for what, where. */
  record Entry(String exam, String centre, String examDate, LocalDate examDay, Entered entered) {
    String id() {
      return entered.entry();
    }

    String candidateId() {
      return entered.candidateId();
    }
  }

  /** The policy of sittings that are opened from here on. */
  void setPolicy(PolicyRow row) {
    policy = row;
  }

  PolicyRow policy() {
    return policy;
  }

  /** By which clocks sittings of a centre are, from here on; those of Maputo otherwise. */
  void holdsItsExamsBy(String centre, ZoneId zone) {
    zones.put(centre, zone);
  }

  SittingRow row(String exam, String centre) {
    return new SittingRow(
        centres.number(centre),
        exams.examDate(exam),
        centre + " Hall",
        zones.getOrDefault(centre, ZoneId.of("Africa/Maputo")).getId(),
        times(exam),
        policy);
  }

  /** One after the other, from nine o'clock. */
  List<ComponentTime> times(String exam) {
    var nine = exams.plan(exam).date.atTime(9, 0);
    var components = exams.row(exam).components().stream().map(ComponentRow::name).toList();
    return components.stream()
        .map(name -> new ComponentTime(name, nine.plusHours(components.indexOf(name))))
        .toList();
  }

  /** The name of the centre's sitting on the day that is planned, open from here on. */
  String sitting(String exam, String centre) {
    return opened.computeIfAbsent(
        exams.examDate(exam) + " at " + centre,
        _ -> sittings.open(centres.officer(centre), row(exam, centre)).seen());
  }

  /** Enters somebody on the closing date. */
  Entry enterOnTime(String name, String exam, String centre) {
    var day = exams.plan(exam).closing();
    at(day, () -> enter(name, exam, centre)).seen();
    return entry(name);
  }

  /** Enters somebody now. */
  Outcome<Entered> enter(String name, String exam, String centre) {
    return enter(name, exam, centre, candidate(name));
  }

  Outcome<Entered> enter(String name, String exam, String centre, CandidateRow candidate) {
    return entered(
        name,
        exam,
        centre,
        sittings.enter(centres.officer(centre), sitting(exam, centre), candidate));
  }

  /** Enters somebody now who wants no photo on the day. */
  Outcome<Entered> enterWithoutPhoto(String name, String exam, String centre) {
    return entered(
        name,
        exam,
        centre,
        sittings.enterWithoutPhoto(
            centres.officer(centre), sitting(exam, centre), candidate(name)));
  }

  private Outcome<Entered> entered(String name, String exam, String centre, Outcome<Entered> made) {
    if (made.isGranted()) {
      var entry = new Entry(exam, centre, exams.examDate(exam), exams.plan(exam).date, made.seen());
      entries.put(name, entry);
      all.add(entry);
      last = name;
    }
    return made;
  }

  static CandidateRow candidate(String name) {
    return new CandidateRow(name, Optional.empty(), "en", BORN, "UNSPECIFIED");
  }

  /** What somebody was last entered for. */
  Entry entry(String name) {
    var entry = entries.get(name);
    if (entry == null) {
      throw new IllegalStateException("nobody has entered " + name);
    }
    return entry;
  }

  boolean isEntered(String name) {
    return entries.containsKey(name);
  }

  /** Every entry that was made. */
  List<Entry> all() {
    return List.copyOf(all);
  }

  /** Whoever was entered last: she or he. */
  String last() {
    return last;
  }

  /** The newest Confirmation of Entry, as the centre of the entry prints it. */
  Outcome<Confirmation> confirmation(Entry entry) {
    return sittings.confirmation(centres.officer(entry.centre()), entry.id());
  }

  /** What the centre has printed for somebody. */
  Confirmation confirmation(String name) {
    return confirmation(entry(name)).seen();
  }

  /** Remembers what is printed for whoever was entered last, before it changes. */
  void keepConfirmation() {
    kept = confirmation(entry(last));
  }

  /** The same, as somebody else may print it. */
  void keepConfirmation(Actor by) {
    kept = sittings.confirmation(by, entry(last).id());
  }

  Confirmation kept() {
    return kept.seen();
  }

  EntrySeen seen(String name) {
    var entry = entry(name);
    return sittings.entry(centres.officer(entry.centre()), entry.id()).seen();
  }

  /** Done on the day after the exam, or now where that is past. */
  <T> T afterTheExam(Entry entry, Supplier<T> done) {
    var day = entry.examDay().plusDays(1);
    return clock.now().isBefore(noon(day)) ? at(day, done) : done.get();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Moments.UK).toInstant();
  }

  /** Done at noon of a day; then the clock is put back. */
  <T> T at(LocalDate day, Supplier<T> done) {
    var before = clock.now();
    clock.set(noon(day));
    var outcome = done.get();
    clock.set(before);
    return outcome;
  }
}
