package org.examcycle.domain.entry.clash;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mornings begin at 07:00 UTC, afternoons at 12:00. */
class ClashRulesTest {

  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final LocalDate DAY = LocalDate.of(2027, 6, 3);
  private static final Instant MORNING = Instant.parse("2027-06-03T07:00:00Z");
  private static final Instant AFTERNOON = Instant.parse("2027-06-03T12:00:00Z");
  private static final EntryLimits LIMITS = new EntryLimits(10, 225, 360, 240, 28, 24, true);

  private static TimedPaper paper(String syllabus, Session session, int minutes) {
    return paper(syllabus, DAY, session, minutes);
  }

  private static TimedPaper paper(String syllabus, LocalDate day, Session session, int minutes) {
    return new TimedPaper(
        new TimetabledPaper(
            JUNE,
            SyllabusCode.of(syllabus),
            ComponentCode.of("12"),
            Optional.empty(),
            day,
            session,
            minutes),
        session == Session.AM ? MORNING : AFTERNOON);
  }

  private static CandidateDay day(TimedPaper... papers) {
    return CandidateDay.of(List.of(papers)).getFirst();
  }

  @Nested
  class A_day {

    @Test
    void has_the_papers_of_a_session_one_after_the_other() {
      var day =
          day(
              paper("0625", Session.AM, 180),
              paper("0470", Session.PM, 60),
              paper("0610", Session.AM, 180));

      assertThat(day.papers())
          .extracting(planned -> planned.timed().paper().syllabus().value())
          .containsExactly("0610", "0625", "0470");
      assertThat(day.papers())
          .extracting(PlannedPaper::begins)
          .containsExactly(
              MORNING,
              Instant.parse("2027-06-03T10:00:00Z"),
              Instant.parse("2027-06-03T13:00:00Z"));
      assertThat(day.papers())
          .extracting(PlannedPaper::supervised)
          .containsExactly(Duration.ZERO, Duration.ofHours(3), Duration.ofHours(1));
      assertThat(day.longestSupervision()).isEqualTo(Duration.ofHours(3));
      assertThat(day.clashes()).containsExactly(Session.AM);
      assertThat(day.minutes()).isEqualTo(420);
    }

    @Test
    void has_no_clash_where_sessions_have_one_paper_each() {
      var day = day(paper("0625", Session.AM, 60), paper("0470", Session.PM, 60));

      assertThat(day.clashes()).isEmpty();
      assertThat(day.grounds(LIMITS, List.of())).isEmpty();
      assertThat(day.longestSupervision()).isZero();
    }

    @Test
    void is_one_of_several_in_order() {
      var later = paper("0470", DAY.plusDays(1), Session.AM, 60);

      assertThat(CandidateDay.of(List.of(later, paper("0625", Session.AM, 60))))
          .extracting(CandidateDay::date)
          .containsExactly(DAY, DAY.plusDays(1));
      assertThat(CandidateDay.of(List.of())).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new CandidateDay(DAY, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"120,105,''", "120,106,SESSION", "240,1,SESSION", "241,1,SESSION SUPERVISION"})
    void is_hard_by_its_session_or_supervision(int first, int second, String grounds) {
      var day = day(paper("0610", Session.AM, first), paper("0625", Session.AM, second));

      assertThat(text(day)).isEqualTo(grounds);
    }

    @ParameterizedTest
    @CsvSource({"200,160,''", "200,161,DAY", "226,1,SESSION", "1,226,SESSION", "225,1,''"})
    void is_hard_by_its_length_or_its_longest_session(int first, int second, String grounds) {
      var day = day(paper("0610", Session.AM, first), paper("0625", Session.PM, second));

      assertThat(text(day)).isEqualTo(grounds);
    }

    @ParameterizedTest
    @CsvSource({
      "1,200,200,''",
      "106,120,100,SESSION",
      "105,120,100,''",
      "106,100,120,SESSION",
      "105,100,120,''"
    })
    void is_not_hard_by_what_may_not_be_taken_together(
        int other, int one, int prohibited, String grounds) {
      var day =
          day(
              paper("0470", Session.AM, other),
              paper("0610", Session.AM, one),
              paper("0625", Session.AM, prohibited));
      var pairs = List.of(SyllabusPair.of("0470", "0999"), SyllabusPair.of("0610", "0625"));

      assertThat(text(day, pairs)).isEqualTo(grounds);
    }

    private static String text(CandidateDay day) {
      return text(day, List.of());
    }

    private static String text(CandidateDay day, List<SyllabusPair> prohibited) {
      return day.grounds(LIMITS, prohibited).stream()
          .sorted()
          .map(Ground::name)
          .collect(joining(" "));
    }
  }

  @Nested
  class A_deviation {

    private final CandidateDay day =
        day(paper("0610", Session.AM, 200), paper("0625", Session.PM, 200));
    private final TimedPaper latest = paper("0625", Session.PM, 200);

    @Test
    void needs_a_ground_and_figures() {
      var easy = day(paper("0610", Session.AM, 200));

      assertThat(asked(day)).isEmpty();
      assertThat(asked(easy)).contains(new DeviationRefusal.NoGroundForDeviation(DAY));
      assertThat(new DayMustBeTooLong().check(new DayMustBeTooLong.Facts(DAY, Optional.empty())))
          .isEmpty();
      assertThat(new LimitsMustBeSet().check(new LimitsMustBeSet.Facts(JUNE, Optional.empty())))
          .contains(new DeviationRefusal.DeviationLimitsNotSet(JUNE));
      assertThat(new LimitsMustBeSet().check(new LimitsMustBeSet.Facts(JUNE, Optional.of(LIMITS))))
          .isEmpty();
    }

    private static Optional<Refusal> asked(CandidateDay day) {
      var grounds = Optional.of(day.grounds(LIMITS, List.of()));
      return new DayMustBeTooLong().check(new DayMustBeTooLong.Facts(DAY, grounds));
    }

    @Test
    void moves_the_latest_paper() {
      var first = paper("0610", Session.AM, 200);

      assertThat(new LatestPaperMoves().check(new LatestPaperMoves.Facts(day, latest))).isEmpty();
      assertThat(new LatestPaperMoves().check(new LatestPaperMoves.Facts(day, first)))
          .contains(
              new DeviationRefusal.NotTheLatestPaper(
                  SyllabusCode.of("0610"), ComponentCode.of("12")));
    }

    @ParameterizedTest
    @CsvSource({"2027-06-02,false", "2027-06-03,true", "2027-06-04,true"})
    void moves_to_no_earlier_date(LocalDate to, boolean taken) {
      assertThat(new NotToAnEarlierDate().check(new NotToAnEarlierDate.Facts(to, DAY)).isEmpty())
          .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
      "2027-06-03T11:59:59Z,true,true",
      "2027-06-03T11:59:59Z,false,false",
      "2027-06-03T12:00:00Z,false,true"
    })
    void moves_into_an_earlier_session_where_the_series_lets_it(
        Instant to, boolean earlier, boolean taken) {
      var limits = new EntryLimits(10, 225, 360, 240, 28, 24, earlier);
      var facts = new NotIntoAnEarlierSession.Facts(to, AFTERNOON, Optional.of(limits));

      assertThat(new NotIntoAnEarlierSession().check(facts).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-04T12:00:00Z,true", "2027-06-04T12:00:01Z,false"})
    void moves_no_more_than_a_day(Instant to, boolean taken) {
      var facts = new NotTooLongAfterKeyTime.Facts(to, AFTERNOON, Optional.of(LIMITS));

      assertThat(new NotTooLongAfterKeyTime().check(facts).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
      "2027-05-06T22:59:59Z,,",
      "2027-05-06T23:00:00Z,,2027-05-06",
      "2027-04-30T22:59:59Z,2027-04-30,",
      "2027-04-30T23:00:00Z,2027-04-30,2027-04-30",
      "2027-05-06T23:00:00Z,2027-05-20,2027-05-06",
      "2027-05-20T23:00:00Z,2027-04-30,2027-04-30"
    })
    void is_asked_for_in_time(Instant askedAt, LocalDate dueBy, LocalDate lastDay) {
      var due =
          Optional.ofNullable(dueBy)
              .<KeyMoment>map(
                  day -> new KeyMoment.Days(WholeDays.day(day, ZoneId.of("Europe/London"))));

      assertThat(tooLate(askedAt, due)).isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest
    @CsvSource({"2027-04-30T18:29:59Z,", "2027-04-30T18:30:00Z,2027-04-30"})
    void is_asked_for_by_the_end_of_the_day_where_the_series_says(
        Instant askedAt, LocalDate lastDay) {
      var day = WholeDays.day(LocalDate.of(2027, 4, 30), ZoneId.of("Asia/Kolkata"));

      assertThat(tooLate(askedAt, Optional.of(new KeyMoment.Days(day))))
          .isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest
    @CsvSource({"2027-04-30T23:29:59Z,", "2027-04-30T23:30:00Z,2027-05-01"})
    void is_asked_for_before_the_instant_that_the_series_says(Instant askedAt, LocalDate lastDay) {
      var instant = new KeyMoment.Moment(Instant.parse("2027-04-30T23:30:00Z"));

      assertThat(tooLate(askedAt, Optional.of(instant))).isEqualTo(Optional.ofNullable(lastDay));
    }

    private static Optional<LocalDate> tooLate(Instant askedAt, Optional<KeyMoment> dueBy) {
      var facts = new DeviationMustBeAskedInTime.Facts(askedAt, DAY, Optional.of(LIMITS), dueBy);
      return new DeviationMustBeAskedInTime()
          .check(facts)
          .map(refusal -> ((DeviationRefusal.DeviationAskedTooLate) refusal).lastDay());
    }

    @Test
    void need_not_be_asked_for_in_the_united_kingdom() {
      var uk = CentreNumber.of("12345");

      assertThat(new UkCentresNeedNotAsk().check(new UkCentresNeedNotAsk.Facts(uk, Route.UK)))
          .contains(new DeviationRefusal.DeviationNeedNotBeAsked(uk));
      assertThat(
              new UkCentresNeedNotAsk()
                  .check(
                      new UkCentresNeedNotAsk.Facts(CentreNumber.of("MZ040"), Route.INTERNATIONAL)))
          .isEmpty();
    }

    @Test
    void is_told_all_that_speaks_against_it() {
      var easy = day(paper("0610", Session.AM, 60), paper("0625", Session.PM, 60));
      var kase =
          new DeviationCase(
              series(),
              centre(),
              easy,
              paper("0610", Session.AM, 60),
              Instant.parse("2027-06-01T12:00:00Z"),
              Optional.of(new EntryLimits(10, 225, 360, 240, 28, 24, false)),
              List.of(),
              Optional.empty(),
              Instant.parse("2027-06-02T12:00:00Z"));

      assertThat(DeviationRuleBook.asking().check(kase))
          .extracting(refusal -> refusal.getClass().getSimpleName())
          .containsExactlyInAnyOrder(
              "NoGroundForDeviation",
              "NotTheLatestPaper",
              "DeviationAskedTooLate",
              "MovedToEarlierDate",
              "MovedToEarlierSession");
    }

    @Test
    void is_on_the_date_of_the_centres_own_clocks() {
      var kase =
          new DeviationCase(
              series(),
              centre(),
              day,
              latest,
              Instant.parse("2027-06-02T22:00:00Z"),
              Optional.of(LIMITS),
              List.of(),
              Optional.empty(),
              Instant.parse("2027-03-01T12:00:00Z"));

      assertThat(kase.movedToDate()).isEqualTo(DAY);
      assertThat(DeviationRuleBook.asking().check(kase)).isEmpty();
    }

    private static Series series() {
      return new Series(
          JUNE,
          SeriesKind.of("JUNE_NOVEMBER"),
          Currency.getInstance("GBP"),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    private static Centre centre() {
      return new Centre(
          CentreNumber.of("MZ040"),
          "Northgate School",
          CentreStatus.APPROVED,
          "A. Head",
          "B. Officer",
          CountryCode.of("MZ"),
          AdministrativeZone.of(3),
          ZoneId.of("Africa/Maputo"),
          Optional.empty(),
          Set.of(),
          1);
    }

    @Test
    void is_asked_by_one_book() {
      assertThat(DeviationRuleBook.asking().rules()).containsExactly(RuleId.of("INT-ENT-12"));
    }

    @ParameterizedTest
    @CsvSource({
      "2027-06-03T11:59:59Z,true",
      "2027-06-03T12:00:00Z,false",
      "2027-06-03T12:00:01Z,true"
    })
    void moves_to_another_time(Instant to, boolean taken) {
      var facts = new MustMoveToAnotherTime.Facts(to, AFTERNOON);

      assertThat(new MustMoveToAnotherTime().check(facts).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
      "2027-06-03T11:59:59Z,2027-06-04T12:00:00Z,",
      "2027-06-03T12:00:00Z,2027-06-04T12:00:00Z,2027-06-03T12:00:00Z",
      "2027-06-03T06:59:59Z,2027-06-03T07:00:00Z,",
      "2027-06-03T07:00:00Z,2027-06-03T07:00:00Z,2027-06-03T07:00:00Z"
    })
    void is_granted_before_either_time(Instant now, Instant to, Instant since) {
      var facts = new PaperMustNotBePast.Facts(to, AFTERNOON, now);

      assertThat(new PaperMustNotBePast().check(facts))
          .isEqualTo(Optional.ofNullable(since).map(DeviationRefusal.DeviationTimePast::new));
    }

    @Test
    void is_granted_by_what_is_sat_then() {
      var later = Instant.parse("2027-05-20T12:00:00Z");
      var moved = movedTo(AFTERNOON.plusSeconds(60), later);

      assertThat(DeviationRuleBook.asking().check(moved))
          .extracting(refusal -> refusal.getClass().getSimpleName())
          .containsExactly("DeviationAskedTooLate");
      assertThat(DeviationRuleBook.granting().check(moved)).isEmpty();
      assertThat(DeviationRuleBook.granting().check(movedTo(AFTERNOON, AFTERNOON)))
          .containsExactlyInAnyOrder(
              new DeviationRefusal.MovedToKeyTime(AFTERNOON),
              new DeviationRefusal.DeviationTimePast(AFTERNOON));
      assertThat(
              DeviationRuleBook.granting().check(movedTo(MORNING.minus(Duration.ofDays(1)), later)))
          .extracting(refusal -> refusal.getClass().getSimpleName())
          .containsExactly("MovedToEarlierDate");
    }

    private DeviationCase movedTo(Instant to, Instant at) {
      return new DeviationCase(
          series(),
          centre(),
          day,
          latest,
          to,
          Optional.of(LIMITS),
          List.of(),
          Optional.empty(),
          at);
    }

    private static Deviation asked() {
      return new Deviation(
          new DeviationId(new UUID(0, 1)),
          new CandidateKey(JUNE, CentreNumber.of("MZ040"), CandidateNumber.of("0001")),
          new PersonId(new UUID(0, 2)),
          SyllabusCode.of("0625"),
          ComponentCode.of("12"),
          MORNING,
          MORNING.plusSeconds(60),
          List.of(Ground.SESSION),
          MORNING,
          new DeviationState.Asked(),
          1);
    }

    @Test
    void is_decided() {
      var granted = asked().granted(movedTo(AFTERNOON.plusSeconds(60), AFTERNOON));

      assertThat(asked().isOpen()).isTrue();
      assertThat(granted.state()).isEqualTo(new DeviationState.Granted(AFTERNOON));
      assertThat(granted.keyTime()).isEqualTo(AFTERNOON);
      assertThat(granted.grounds()).containsExactly(Ground.DAY);
      assertThat(granted.askedAt()).isEqualTo(MORNING);
      assertThat(granted.version()).isEqualTo(2);
      assertThat(granted.isOpen() || granted.isRefused()).isFalse();
      assertThat(asked().refused(AFTERNOON).state())
          .isEqualTo(new DeviationState.Refused(AFTERNOON));
      assertThat(asked().refused(AFTERNOON).isOpen()).isFalse();
      assertThat(asked().refused(AFTERNOON).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
      "false,2027-06-03T06:59:59Z,true",
      "false,2027-06-03T07:00:00Z,true",
      "false,2027-06-03T07:00:01Z,false",
      "true,2027-06-03T07:00:01Z,true",
      "true,2027-06-03T12:00:00Z,true",
      "true,2027-06-03T12:00:01Z,false"
    })
    void is_for_the_entry_that_there_was_when_it_was_asked_or_granted(
        boolean granted, Instant entered, boolean forIt) {
      var deviation =
          granted ? asked().granted(movedTo(AFTERNOON.plusSeconds(60), AFTERNOON)) : asked();

      assertThat(deviation.isFor(entered)).isEqualTo(forIt);
    }

    @Test
    void holds_while_the_paper_could_be_moved_there() {
      var later = AFTERNOON.plusSeconds(60);

      assertThat(DeviationRuleBook.holding().check(movedTo(later, later))).isEmpty();
      assertThat(DeviationRuleBook.holding().check(movedTo(AFTERNOON, later)))
          .containsExactly(new DeviationRefusal.MovedToKeyTime(AFTERNOON));
    }

    @Test
    void is_taken_back_until_the_paper_is_sat() {
      var book = DeviationRuleBook.takingBack();

      assertThat(
              book.check(new PaperMustNotBePast.Facts(AFTERNOON, MORNING, MORNING.minusSeconds(1))))
          .isEmpty();
      assertThat(book.check(new PaperMustNotBePast.Facts(AFTERNOON, MORNING, MORNING)))
          .containsExactly(new DeviationRefusal.DeviationTimePast(MORNING));
    }

    @Test
    void that_is_held_has_the_key_time_of_now() {
      var granted = asked().granted(movedTo(AFTERNOON.plusSeconds(60), MORNING));
      var held = granted.held(movedTo(AFTERNOON.plusSeconds(60), AFTERNOON));

      assertThat(held.state()).isEqualTo(new DeviationState.Granted(MORNING));
      assertThat(held.since()).isEqualTo(MORNING);
      assertThat(held.keyTime()).isEqualTo(AFTERNOON);
      assertThat(asked().refused(AFTERNOON).since()).isEqualTo(AFTERNOON);
      assertThat(granted.isGranted()).isTrue();
      assertThat(asked().isGranted()).isFalse();
    }

    @Test
    void is_asked_for_again_in_its_own_place() {
      var again = asked().refused(MORNING).askedAgain(movedTo(AFTERNOON.plusSeconds(9), AFTERNOON));

      assertThat(again.id()).isEqualTo(asked().id());
      assertThat(again.state()).isEqualTo(new DeviationState.Asked());
      assertThat(again.keyTime()).isEqualTo(AFTERNOON);
      assertThat(again.movedTo()).isEqualTo(AFTERNOON.plusSeconds(9));
      assertThat(again.grounds()).containsExactly(Ground.DAY);
      assertThat(again.askedAt()).isEqualTo(AFTERNOON);
      assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void goes_with_the_candidate() {
      var as = new CandidateKey(JUNE, CentreNumber.of("MZ041"), CandidateNumber.of("0107"));
      var granted = asked().granted(movedTo(AFTERNOON.plusSeconds(60), AFTERNOON));

      assertThat(granted.goneWith(as).candidate()).isEqualTo(as);
      assertThat(granted.goneWith(as).state()).isEqualTo(granted.state());
      assertThat(granted.goneWith(as).reopened().state()).isEqualTo(new DeviationState.Asked());
      assertThat(granted.goneWith(as).reopened().version()).isEqualTo(4);
    }
  }
}
