package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishRows;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateInTheFuture;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.BirthDateTooEarly;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CandidateEnteredAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntriesForSittingShut;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntryWithdrawnAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.ExamDayHasCome;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.LatinNameNotPrintable;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.NameNotPrintable;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.NoTransferToAnotherExam;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.ReissuedByTheCentreOnly;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.SittingInOtherCurrency;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentOutsideExamDate;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimeMissing;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimeSkipped;
import org.examcycle.domain.entry.english.SittingRefusal.ComponentTimedTwice;
import org.examcycle.domain.entry.english.SittingRefusal.ExamDateNotScheduled;
import org.examcycle.domain.entry.english.SittingRefusal.LateEntriesOutsideTheirTime;
import org.examcycle.domain.entry.english.SittingRefusal.RefundsRise;
import org.examcycle.domain.entry.english.SittingRefusal.SittingOpenedAlready;
import org.examcycle.domain.entry.english.SittingRefusal.TimeOfAnotherComponent;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishEntryTest {

  private static final LocalDate EXAM_DAY = LocalDate.of(2027, 6, 5);
  private static final LocalDate CLOSING = LocalDate.of(2027, 4, 1);
  private static final LocalDate LATE_UNTIL = LocalDate.of(2027, 4, 15);

  /** An hour ahead of London when clocks there are an hour ahead of UTC. */
  private static final ZoneId MAPUTO = ZoneId.of("Africa/Maputo");

  private static final Instant IN_TIME = Instant.parse("2027-03-01T10:00:00Z");
  private static final SittingKey KEY = SittingKey.of("MZ040-PET-2027-06-05-paper");
  private static final CentreNumber NORTHGATE = CentreNumber.of("MZ040");
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 16));
  private static final ExamDate EXAM_DATE = new ExamDate(KEY.examDate(), CLOSING, WINDOW, 1);
  private static final SecretKeyring KEYRING =
      SecretKeyring.of(
          Map.of("k1", "a key of thirty-two bytes, no less".getBytes(StandardCharsets.US_ASCII)),
          "k1");

  private static Money pounds(long amount) {
    return Money.of(amount * 100, "GBP");
  }

  private static CentrePolicy policy(Optional<LateEntries> late, RefundRow... refunds) {
    return new CentrePolicy(pounds(120), late, List.of(refunds));
  }

  private static CentrePolicy withLate() {
    return policy(Optional.of(new LateEntries(LATE_UNTIL, pounds(40))));
  }

  private static List<ComponentTime> times(String... components) {
    return List.of(components).stream()
        .map(name -> new ComponentTime(ComponentName.of(name), EXAM_DAY.atTime(9, 0)))
        .toList();
  }

  private static Sitting sitting(CentrePolicy policy, List<ComponentTime> times) {
    return new Sitting(KEY, "Northgate Hall", MAPUTO, times, policy, 1);
  }

  private static Sitting sitting(CentrePolicy policy) {
    return sitting(policy, times("READING", "WRITING", "LISTENING", "SPEAKING"));
  }

  private static EnteredCandidate candidate(String name, LocalDate born) {
    return new EnteredCandidate(new PersonName(name, name, Locale.ENGLISH), born, Sex.FEMALE);
  }

  private static EnglishEntry entry() {
    var id = new EnglishEntryId(new UUID(0, 1));
    return new EnglishEntry(
        id,
        KEY,
        CandidateId.of("SIR094701"),
        new PersonId(new UUID(0, 2)),
        candidate("Amira Haddad", LocalDate.of(2010, 2, 3)),
        Standing.ON_TIME,
        pounds(120),
        IN_TIME,
        Confirmation.first(id, KEYRING, IN_TIME),
        Optional.empty(),
        1);
  }

  private static SittingEntryCase kase(
      CentrePolicy policy, boolean enteredAlready, Optional<ExamCode> movedFrom, Instant at) {
    return kase(CentreStatus.APPROVED, policy, enteredAlready, movedFrom, at);
  }

  private static SittingEntryCase kase(
      CentreStatus status,
      CentrePolicy policy,
      boolean enteredAlready,
      Optional<ExamCode> movedFrom,
      Instant at) {
    return new SittingEntryCase(
        centre(status), EXAM_DATE, sitting(policy), enteredAlready, movedFrom, at);
  }

  private static Centre centre(CentreStatus status) {
    return new Centre(
        NORTHGATE,
        "Northgate School",
        status,
        "Head",
        "Officer",
        CountryCode.of("MZ"),
        AdministrativeZone.of(3),
        MAPUTO,
        Optional.empty(),
        Set.of(),
        1);
  }

  /** ENG-EXM-03; whole days in Maputo, where the clocks are two hours ahead of UTC. */
  @Nested
  class Entries {

    @ParameterizedTest
    @CsvSource({
      "2027-04-01T21:59:59Z, ON_TIME",
      "2027-04-01T22:00:00Z, LATE",
      "2027-04-15T21:59:59Z, LATE",
    })
    void are_on_time_and_then_late(Instant arrival, Standing standing) {
      var kase = kase(withLate(), false, Optional.empty(), arrival);

      assertThat(SittingEntryCase.BOOK.check(kase)).isEmpty();
      assertThat(kase.entryDates().at(arrival)).contains(standing);
    }

    /** INT-PRE-01. */
    @ParameterizedTest
    @EnumSource(CentreStatus.class)
    void are_taken_from_an_approved_centre_alone(CentreStatus status) {
      assertThat(
              SittingEntryCase.BOOK.check(
                  kase(status, withLate(), false, Optional.empty(), IN_TIME)))
          .isEqualTo(
              status == CentreStatus.APPROVED
                  ? List.of()
                  : List.of(new CentreRefusal.CentreNotApproved(NORTHGATE, status)));
    }

    @Test
    void are_shut_after_the_last_late_day() {
      var kase = kase(withLate(), false, Optional.empty(), Instant.parse("2027-04-15T22:00:00Z"));

      assertThat(SittingEntryCase.BOOK.check(kase))
          .containsExactly(new EntriesForSittingShut(LATE_UNTIL));
    }

    @Test
    void are_shut_at_once_where_the_centre_takes_no_late_ones() {
      var kase =
          kase(
              policy(Optional.empty()),
              false,
              Optional.empty(),
              Instant.parse("2027-04-01T22:00:00Z"));

      assertThat(SittingEntryCase.BOOK.check(kase))
          .containsExactly(new EntriesForSittingShut(CLOSING));
    }

    @Test
    void are_one_per_candidate_exam_and_sitting() {
      assertThat(SittingEntryCase.BOOK.check(kase(withLate(), true, Optional.empty(), IN_TIME)))
          .containsExactly(new CandidateEnteredAlready());
    }

    @Test
    void are_not_transferred_to_another_exam() {
      var first = ExamCode.of("FCE");
      var preliminary = ExamCode.of("PET");

      assertThat(SittingEntryCase.BOOK.check(kase(withLate(), false, Optional.of(first), IN_TIME)))
          .containsExactly(new NoTransferToAnotherExam(first, preliminary));
      assertThat(
              SittingEntryCase.BOOK.check(
                  kase(withLate(), false, Optional.of(preliminary), IN_TIME)))
          .isEmpty();
    }

    @Test
    void are_refused_for_all_reasons_at_once() {
      var kase =
          kase(
              withLate(),
              true,
              Optional.of(ExamCode.of("FCE")),
              Instant.parse("2027-05-01T10:00:00Z"));

      assertThat(SittingEntryCase.BOOK.check(kase))
          .hasSize(3)
          .allSatisfy(refusal -> assertThat(refusal.rule()).hasToString("ENG-EXM-03"));
      assertThat(SittingEntryCase.BOOK.version()).isEqualTo("english-entries/1");
    }
  }

  @Nested
  class Fees {

    @Test
    void add_the_late_fee_when_late() {
      assertThat(withLate().feeFor(Standing.ON_TIME)).isEqualTo(pounds(120));
      assertThat(withLate().feeFor(Standing.LATE)).isEqualTo(pounds(160));
      assertThat(policy(Optional.empty()).feeFor(Standing.LATE)).isEqualTo(pounds(120));
    }

    @Test
    void are_in_one_currency_and_not_negative() {
      assertThat(new LateEntries(LATE_UNTIL, pounds(0)).fee().isZero()).isTrue();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(Optional.of(new LateEntries(LATE_UNTIL, Money.of(1, "EUR")))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LateEntries(LATE_UNTIL, pounds(-1)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CentrePolicy(pounds(-1), Optional.empty(), List.of()));
      assertThat(new CentrePolicy(pounds(0), Optional.empty(), List.of()).refunds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2027-04-01, 12000",
      "2027-04-02, 6000",
      "2027-05-01, 6000",
      "2027-05-02, 0",
    })
    void are_refunded_by_the_centres_table(LocalDate day, long refund) {
      var policy =
          policy(
              Optional.empty(),
              new RefundRow(LocalDate.of(2027, 5, 1), 50),
              new RefundRow(CLOSING, 100));

      assertThat(policy.refundOf(pounds(120), day)).isEqualTo(Money.of(refund, "GBP"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "4, 2", "5, 3"})
    void refund_halves_of_a_penny_upwards(long charged, long refund) {
      assertThat(
              policy(Optional.empty(), new RefundRow(CLOSING, 50))
                  .refundOf(Money.of(charged, "GBP"), CLOSING))
          .isEqualTo(Money.of(refund, "GBP"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refund_a_share(int percent) {
      assertThatIllegalArgumentException().isThrownBy(() -> new RefundRow(CLOSING, percent));
      assertThat(new RefundRow(CLOSING, 0).percent()).isZero();
      assertThat(new RefundRow(CLOSING, 100).percent()).isEqualTo(100);
    }
  }

  @Nested
  class A_sitting {

    private final Sitting sitting = sitting(withLate());

    @Test
    void times_every_component_that_the_exam_reports() {
      var scale = EnglishRows.scaleOf("PET");

      assertThat(sitting.opened(EXAM_DATE, scale)).isEqualTo(Decision.granted(sitting));
      assertThat(
              sitting(withLate(), times("READING", "READING", "LISTENING", "USE_OF_ENGLISH"))
                  .opened(EXAM_DATE, scale)
                  .refusals())
          .containsExactly(
              new ComponentTimeMissing(ComponentName.of("WRITING")),
              new ComponentTimeMissing(ComponentName.of("SPEAKING")),
              new ComponentTimedTwice(ComponentName.of("READING")),
              new TimeOfAnotherComponent(
                  ComponentName.of("USE_OF_ENGLISH"), scale.componentNames()));
    }

    @ParameterizedTest
    @CsvSource({
      "2027-04-01, false",
      "2027-04-02, true",
      "2027-06-04, true",
      "2027-06-05, false",
    })
    void takes_late_entries_after_the_closing_date_and_before_the_exam(
        LocalDate until, boolean opened) {
      var policy = policy(Optional.of(new LateEntries(until, pounds(40))));

      assertThat(sitting(policy).opened(EXAM_DATE, EnglishRows.scaleOf("PET")).refusals())
          .isEqualTo(
              opened
                  ? List.of()
                  : List.of(new LateEntriesOutsideTheirTime(CLOSING, until, EXAM_DAY)));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-06-05, false",
      "2027-04-01, false",
      "2027-04-02, true",
      "2027-07-04, true",
      "2027-07-05, false",
      "2028-06-05, false",
    })
    void is_sat_after_entries_have_closed_and_before_results_come_out(
        LocalDate day, boolean opened) {
      var speaking = ComponentName.of("SPEAKING");
      var times = new ArrayList<>(times("READING", "WRITING", "LISTENING"));
      times.add(new ComponentTime(speaking, day.atTime(14, 10)));

      assertThat(
              sitting(withLate(), times).opened(EXAM_DATE, EnglishRows.scaleOf("PET")).refusals())
          .isEqualTo(
              opened
                  ? List.of()
                  : List.of(new ComponentOutsideExamDate(speaking, day, CLOSING, WINDOW.opens())));
    }

    /** Clocks in Cairo are put forward on 30 April 2027 at midnight. */
    @ParameterizedTest
    @CsvSource({
      "2027-04-29T23:59, true",
      "2027-04-30T00:00, false",
      "2027-04-30T00:59, false",
      "2027-04-30T01:00, true",
    })
    void is_sat_at_times_that_its_clocks_show(LocalDateTime startsAt, boolean opened) {
      var cairo = ZoneId.of("Africa/Cairo");
      var speaking = ComponentName.of("SPEAKING");
      var times = new ArrayList<>(times("READING", "WRITING", "LISTENING"));
      times.add(new ComponentTime(speaking, startsAt));
      var there = new Sitting(KEY, "Nile Hall", cairo, times, withLate(), 1);

      assertThat(there.opened(EXAM_DATE, EnglishRows.scaleOf("PET")).refusals())
          .isEqualTo(
              opened ? List.of() : List.of(new ComponentTimeSkipped(speaking, startsAt, cairo)));
    }

    @ParameterizedTest
    @CsvSource({
      "2027-04-10, 50, 2027-05-01, 49, ",
      "2027-04-10, 50, 2027-05-01, 50, ",
      "2027-04-10, 50, 2027-05-01, 51, 2027-05-01",
      "2027-05-01, 51, 2027-04-10, 50, 2027-05-01",
      "2027-05-01, 51, 2027-05-01, 50, 2027-05-01",
    })
    void gives_back_no_more_as_time_goes_by(
        LocalDate one, int percent, LocalDate other, int then, @Nullable LocalDate rising) {
      var rows = List.of(new RefundRow(one, percent), new RefundRow(other, then));
      var policy = new CentrePolicy(pounds(120), Optional.empty(), rows);

      assertThat(sitting(policy).opened(EXAM_DATE, EnglishRows.scaleOf("PET")).refusals())
          .isEqualTo(rising == null ? List.of() : List.of(new RefundsRise(rising)));
    }

    @Test
    void has_a_venue() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Sitting(KEY, " ", MAPUTO, List.of(), withLate(), 1));
    }

    @Test
    void is_named_by_centre_and_exam_date() {
      assertThat(SittingKey.parse("MZ040-PET-2027-06-05-paper")).contains(KEY);
      assertThat(KEY).hasToString("MZ040-PET-2027-06-05-paper");
      assertThat(SittingKey.of("12345-PET-2027-06-05-paper")).isLessThan(KEY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "MZ040",
          "MZ040-",
          "MZ040xPET-2027-06-05-paper",
          "MZ04-PET-2027-06-05-paper",
          "MZ040-PET"
        })
    void is_not_named_by_anything_else(String text) {
      assertThat(SittingKey.parse(text)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> SittingKey.of(text));
    }

    @Test
    void refuses_under_the_rule_that_says_so() {
      var name = ComponentName.of("READING");

      assertThat(new ExamDateNotScheduled(KEY.examDate()).rule()).hasToString("ENG-EXM-01");
      assertThat(new SittingOpenedAlready(KEY).rule()).hasToString("ENG-EXM-01");
      assertThat(new SittingOpenedAlready(KEY).kind()).isEqualTo(Kind.DUPLICATE);
      assertThat(new ComponentOutsideExamDate(name, EXAM_DAY, CLOSING, EXAM_DAY).rule())
          .hasToString("ENG-EXM-01");
      assertThat(new ComponentTimeMissing(name).rule()).hasToString("ENG-EXM-04");
      assertThat(new ComponentTimedTwice(name).rule()).hasToString("ENG-EXM-04");
      assertThat(new TimeOfAnotherComponent(name, List.of()).rule()).hasToString("ENG-EXM-04");
      assertThat(new LateEntriesOutsideTheirTime(CLOSING, CLOSING, CLOSING).rule())
          .hasToString("ENG-EXM-03");
    }
  }

  /** ENG-EXM-06. */
  @Nested
  class A_new_confirmation {

    private static final Instant NOW = Instant.parse("2027-08-01T10:00:00Z");

    @Test
    void keeps_the_id_and_kills_the_old_secret_number_at_once() {
      var old = entry();
      var reissued =
          old.reissued(Optional.of(NORTHGATE), NORTHGATE, KEYRING, NOW).ifGranted().orElseThrow();
      var dead = KEYRING.derive(old.confirmation().secret());

      assertThat(reissued.candidateId()).isEqualTo(old.candidateId());
      assertThat(KEYRING.matches(reissued.confirmation().secret(), dead)).isFalse();
      assertThat(reissued.confirmation().edition()).isEqualTo(2);
      assertThat(reissued.confirmation().issuedAt()).isEqualTo(NOW);
    }

    @Test
    void stays_that_of_its_id_when_nobody_can_be_told_any_more() {
      var old = entry();
      var erased = old.erased();

      assertThat(erased.candidateId()).isEqualTo(old.candidateId());
      assertThat(erased.confirmation()).isEqualTo(old.confirmation());
      assertThat(erased.candidate().name().original())
          .isNotEqualTo(old.candidate().name().original());
      assertThat(erased.version()).isEqualTo(old.version() + 1);
    }

    @Test
    void is_issued_by_the_centre_that_holds_the_records_and_nobody_else() {
      var refused = new ReissuedByTheCentreOnly(NORTHGATE);

      assertThat(
              entry()
                  .reissued(Optional.of(CentreNumber.of("MZ041")), NORTHGATE, KEYRING, NOW)
                  .refusals())
          .containsExactly(refused);
      assertThat(entry().reissued(Optional.empty(), NORTHGATE, KEYRING, NOW).refusals())
          .containsExactly(refused);
      assertThat(refused.rule()).hasToString("ENG-EXM-06");
    }

    @Test
    void is_not_issued_for_a_withdrawn_entry() {
      var withdrawn = entry().withdrawn(sitting(withLate()), IN_TIME).ifGranted().orElseThrow();

      assertThat(withdrawn.reissued(Optional.of(NORTHGATE), NORTHGATE, KEYRING, NOW).refusals())
          .containsExactly(new EntryWithdrawnAlready());
    }

    @Test
    void that_only_says_something_new_keeps_the_numbers() {
      var first = entry().confirmation();

      assertThat(first.edition()).isEqualTo(1);
      assertThat(first.reprinted(NOW)).isEqualTo(new Confirmation(2, first.secret(), NOW));
    }
  }

  @Nested
  class Withdrawn_or_moved {

    private final Sitting december =
        new Sitting(
            SittingKey.of("MZ040-PET-2027-12-04-paper"),
            "Northgate Hall",
            MAPUTO,
            List.of(),
            withLate(),
            1);

    @ParameterizedTest
    @CsvSource({"2027-06-04T21:59:59Z, true", "2027-06-04T22:00:00Z, false"})
    void until_the_day_of_the_exam_has_come(Instant now, boolean taken) {
      var policy = policy(Optional.empty(), new RefundRow(EXAM_DAY, 100));

      assertThat(
              entry().withdrawn(sitting(policy), now).ifGranted().flatMap(EnglishEntry::withdrawal))
          .isEqualTo(taken ? Optional.of(new Withdrawal(now, pounds(120))) : Optional.empty());
      assertThat(entry().moved(sitting(withLate()), december, Standing.ON_TIME, now).refusals())
          .isEqualTo(taken ? List.of() : List.of(new ExamDayHasCome(EXAM_DAY)));
    }

    /** The last clocks on which the day of the exam begins, and the first. */
    @ParameterizedTest
    @ValueSource(strings = {"Etc/GMT+12", "Europe/London", "Pacific/Kiritimati"})
    void never_once_a_result_may_be_out(ZoneId zone) {
      var earliest =
          EXAM_DAY
              .minusDays(2)
              .datesUntil(EXAM_DAY.plusDays(5))
              .map(opens -> new ReleaseWindow(opens, EXAM_DAY.plusDays(9)))
              .flatMap(
                  window ->
                      ExamDate.scheduled(KEY.examDate(), CLOSING, window).ifGranted().stream())
              .map(examDate -> examDate.window().from())
              .findFirst()
              .orElseThrow();
      var from = new Sitting(KEY, "Northgate Hall", zone, List.of(), withLate(), 1);

      assertThat(entry().withdrawn(from, earliest).refusals())
          .containsExactly(new ExamDayHasCome(EXAM_DAY));
      assertThat(entry().moved(from, december, Standing.ON_TIME, earliest).refusals())
          .containsExactly(new ExamDayHasCome(EXAM_DAY));
    }

    @Test
    void once() {
      var withdrawn = entry().withdrawn(sitting(withLate()), IN_TIME).ifGranted().orElseThrow();

      assertThat(entry().isWithdrawn()).isFalse();
      assertThat(withdrawn.isWithdrawn()).isTrue();
      assertThat(withdrawn.withdrawn(sitting(withLate()), IN_TIME).refusals())
          .containsExactly(new EntryWithdrawnAlready());
    }

    @Test
    void to_no_sitting_whose_prices_are_in_another_currency() {
      var euros = new CentrePolicy(Money.of(15_000, "EUR"), Optional.empty(), List.of());
      var elsewhere = new Sitting(december.key(), "Hall", MAPUTO, List.of(), euros, 1);

      assertThat(
              entry().moved(sitting(withLate()), elsewhere, Standing.ON_TIME, IN_TIME).refusals())
          .containsExactly(
              new SittingInOtherCurrency(Currency.getInstance("GBP"), Currency.getInstance("EUR")))
          .allSatisfy(refusal -> assertThat(refusal.rule()).hasToString("ENG-EXM-03"));
    }

    @Test
    void to_another_date_it_keeps_its_numbers_on_a_new_confirmation() {
      var moved =
          entry()
              .moved(sitting(withLate()), december, Standing.LATE, IN_TIME)
              .ifGranted()
              .orElseThrow();

      assertThat(moved.sitting()).isEqualTo(december.key());
      assertThat(moved.standing()).isEqualTo(Standing.LATE);
      assertThat(moved.charged()).isEqualTo(pounds(160));
      assertThat(moved.confirmation()).isEqualTo(entry().confirmation().reprinted(IN_TIME));
      assertThat(
              entry()
                  .moved(sitting(withLate()), december, Standing.ON_TIME, IN_TIME)
                  .ifGranted()
                  .map(EnglishEntry::charged))
          .contains(pounds(120));
    }
  }

  @Nested
  class A_candidate {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void is_entered_under_the_name_as_given() {
      var details =
          new CandidateDetails(
              "Amira Haddad",
              Optional.of("أميرة حداد"),
              ARABIC,
              LocalDate.of(2010, 2, 3),
              Sex.FEMALE);

      assertThat(details.checked(TODAY).ifGranted())
          .contains(
              new EnteredCandidate(
                  new PersonName("أميرة حداد", "Amira Haddad", ARABIC),
                  LocalDate.of(2010, 2, 3),
                  Sex.FEMALE));
    }

    @Test
    void whose_name_is_latin_needs_no_second_one() {
      var details =
          new CandidateDetails(
              "Zoë Nováková",
              Optional.empty(),
              Locale.ENGLISH,
              LocalDate.of(2010, 2, 3),
              Sex.FEMALE);

      assertThat(details.checked(TODAY).ifGranted().map(found -> found.name().original()))
          .contains("Zoë Nováková");
    }

    @ParameterizedTest
    @CsvSource({
      "2022-03-01, ",
      "2022-03-02, BirthDateTooLate[latest=2022-03-01]",
      "2027-03-01, BirthDateTooLate[latest=2022-03-01]",
      "2027-03-02, BirthDateInTheFuture[]"
    })
    void is_five_on_the_day_of_entry(LocalDate born, @Nullable String refused) {
      var details =
          new CandidateDetails("Amira", Optional.empty(), Locale.ENGLISH, born, Sex.FEMALE);

      assertThat(details.checked(TODAY).refusals())
          .map(Object::toString)
          .isEqualTo(refused == null ? List.of() : List.of(refused));
      assertThat(details.checked(TODAY).refusals())
          .allSatisfy(refusal -> assertThat(refusal.rule()).hasToString("ENG-EXM-04"));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, false", "1899-12-31, false", "1900-01-01, true"})
    void was_not_born_before_1900(LocalDate born, boolean taken) {
      var details =
          new CandidateDetails("Amira", Optional.empty(), Locale.ENGLISH, born, Sex.FEMALE);

      assertThat(details.checked(TODAY).refusals())
          .isEqualTo(taken ? List.of() : List.of(new BirthDateTooEarly(LocalDate.of(1900, 1, 1))));
    }

    @Test
    void whose_name_cannot_be_printed_is_refused_with_what_is_wrong() {
      var details =
          new CandidateDetails(
              "أميرة", Optional.of("12"), ARABIC, LocalDate.of(2028, 1, 1), Sex.UNSPECIFIED);

      assertThat(details.checked(TODAY).refusals())
          .containsExactly(
              new NameNotPrintable(NameFault.WITHOUT_LETTER),
              new LatinNameNotPrintable(NameFault.NOT_LATIN),
              new BirthDateInTheFuture())
          .allSatisfy(refusal -> assertThat(refusal.rule()).hasToString("ENG-EXM-04"));
    }

    @Test
    void is_known_again_whatever_case_and_spaces_the_name_is_typed_in() {
      var born = LocalDate.of(2010, 2, 3);
      var amira = candidate("Amira Haddad", born);

      assertThat(candidate(" amira  HADDAD ", born).likeness()).isEqualTo(amira.likeness());
      assertThat(candidate("Amira Hadad", born).likeness()).isNotEqualTo(amira.likeness());
      assertThat(candidate("Amira Haddad", born.plusDays(1)).likeness())
          .isNotEqualTo(amira.likeness());
    }

    @Test
    void leaves_no_name_in_a_log() {
      var details =
          new CandidateDetails(
              "Amira", Optional.empty(), Locale.ENGLISH, LocalDate.of(2010, 2, 3), Sex.FEMALE);

      assertThat(details.toString()).doesNotContain("Amira", "2010");
      assertThat(entry().toString()).doesNotContain("Amira", "2010");
    }
  }
}
