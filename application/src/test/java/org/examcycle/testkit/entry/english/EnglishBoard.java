package org.examcycle.testkit.entry.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.RefundRow;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.english.PublishedWindows;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.centre.Centres;

/**
 * A board with the published English exams and two centres of Maputo, MZ040 and MZ041. Its people
 * call through the boundary, in March 2027 unless a test says when.
 */
public final class EnglishBoard {

  public static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");
  public static final LocalDate JUNE = LocalDate.of(2027, 6, 5);
  public static final LocalDate CLOSING = LocalDate.of(2027, 4, 1);
  public static final CentreNumber NORTHGATE = CentreNumber.of("MZ040");
  public static final CentreNumber SOUTHGATE = CentreNumber.of("MZ041");

  private final Kit kit;
  private int requests;

  private EnglishBoard(Kit kit) {
    this.kit = kit;
  }

  public static EnglishBoard open(Kit kit) {
    var board = new EnglishBoard(kit);
    var catalogue = officer(CallerKind.BOARD_CATALOGUE);
    board.must(catalogue, ImportExams.class, PublishedExams.all());
    board.must(catalogue, ImportReleaseWindows.class, PublishedWindows.all());
    var centres = kit.get(CentreRepository.class);
    List.of(NORTHGATE, SOUTHGATE).forEach(each -> centres.add(Centres.centre(each.value())));
    return board;
  }

  public static Caller officer(CallerKind duty) {
    return new Caller.BoardOfficer("officer " + duty, true, Set.of(duty));
  }

  public static Caller centre(CentreNumber number) {
    return new Caller.CentreOfficer("officer " + number, true, number);
  }

  /** An exam on paper on a day, entered for until 1 April or seven weeks before. */
  public ExamDateKey schedule(String exam, LocalDate day) {
    var key = new ExamDateKey(ExamCode.of(exam), day, ExamMode.PAPER, false);
    var closing = day.equals(JUNE) ? CLOSING : day.minusWeeks(7);
    must(
        officer(CallerKind.BOARD_CATALOGUE),
        ScheduleExamDate.class,
        new ScheduleExamDate.Command(key, closing, Optional.empty()));
    return key;
  }

  /** The exam's sitting on a day at Northgate. */
  public SittingKey sitting(String exam, LocalDate day) {
    return sitting(NORTHGATE, schedule(exam, day));
  }

  public SittingKey sitting(CentreNumber centre, ExamDateKey examDate) {
    var command = opening(new SittingKey(centre, examDate));
    return must(centre(centre), OpenSitting.class, command).sitting();
  }

  /** £120, late for two weeks and £40 more; refunded whole, then half. */
  public OpenSitting.Command opening(SittingKey key) {
    var day = key.examDate().date();
    var closing = day.equals(JUNE) ? CLOSING : day.minusWeeks(7);
    var policy =
        new CentrePolicy(
            Money.of(12_000, "GBP"),
            Optional.of(new LateEntries(closing.plusDays(14), Money.of(4_000, "GBP"))),
            List.of(new RefundRow(closing, 100), new RefundRow(closing.plusDays(30), 50)));
    var components =
        kit.get(EnglishExams.class)
            .find(key.examDate().exam())
            .orElseThrow()
            .scales()
            .getFirst()
            .componentNames();
    return new OpenSitting.Command(
        key,
        "Northgate Hall",
        ZoneId.of("Africa/Maputo"),
        components.stream().map(name -> new ComponentTime(name, day.atTime(9, 0))).toList(),
        policy);
  }

  public static CandidateDetails candidate(String name) {
    return new CandidateDetails(
        name, Optional.empty(), Locale.ENGLISH, LocalDate.of(2008, 4, 12), Sex.UNSPECIFIED);
  }

  /** Enters somebody as the sitting's centre. */
  public EnterForSitting.Entered enter(SittingKey sitting, String name) {
    return must(
        centre(sitting.centre()),
        EnterForSitting.class,
        new EnterForSitting.Command(sitting, candidate(name)));
  }

  public <C, T, U extends UseCase<C, T>> T must(Caller by, Class<U> useCase, C command) {
    return must(by, MARCH, useCase, command);
  }

  public <C, T, U extends UseCase<C, T>> T must(
      Caller by, Instant now, Class<U> useCase, C command) {
    var decision = ask(by, now, useCase, command);
    return decision
        .ifGranted()
        .orElseThrow(() -> new AssertionError(decision.refusals().toString()));
  }

  public <C, T, U extends UseCase<C, T>> Decision<T> ask(Caller by, Class<U> useCase, C command) {
    return ask(by, MARCH, useCase, command);
  }

  public <C, T, U extends UseCase<C, T>> Decision<T> ask(
      Caller by, Instant now, Class<U> useCase, C command) {
    return kit.get(useCase).handle(Call.by(by, now, "request " + ++requests), command);
  }
}
