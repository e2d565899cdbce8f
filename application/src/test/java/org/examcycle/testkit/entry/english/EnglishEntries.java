package org.examcycle.testkit.entry.english;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.english.SittingRepository;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.Confirmation;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.EnteredCandidate;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.RefundRow;
import org.examcycle.domain.entry.english.SecretKeyring;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.centre.Centres;

/** Sittings and entries for tests. */
public final class EnglishEntries {

  public static final SittingKey JUNE = SittingKey.of("MZ040-FCE-2027-06-05-paper");
  public static final SittingKey DECEMBER = SittingKey.of("MZ040-FCE-2027-12-04-paper");
  public static final SittingKey ELSEWHERE = SittingKey.of("MZ041-FCE-2027-06-05-paper");
  public static final Instant ENTERED = Instant.parse("2027-03-01T10:00:00Z");

  private static final LocalDate BORN = LocalDate.of(2010, 2, 3);
  private static final SecretKeyring KEYRING =
      SecretKeyring.of(
          Map.of("k1", "a key of thirty-two bytes, no less".getBytes(StandardCharsets.US_ASCII)),
          "k1");

  private EnglishEntries() {}

  /** The published exams. */
  public static void addExams(Ports ports) {
    var exams = ports.get(EnglishExams.class);
    PublishedExams.all().exams().stream()
        .map(exam -> exam.checked(1).ifGranted().orElseThrow())
        .forEach(rows -> exams.add(rows, ENTERED));
  }

  /** The exam dates of the sittings named here, and their centres. */
  public static void addExamDates(Ports ports) {
    addExams(ports);
    var centres = ports.get(CentreRepository.class);
    var examDates = ports.get(ExamDateRepository.class);
    for (var key : List.of(JUNE, DECEMBER, ELSEWHERE)) {
      centres.add(Centres.centre(key.centre().value()));
      examDates.add(examDate(key.examDate()));
    }
  }

  /** The sittings named here. */
  public static void addSittings(Ports ports) {
    addExamDates(ports);
    var sittings = ports.get(SittingRepository.class);
    List.of(JUNE, DECEMBER, ELSEWHERE).forEach(key -> sittings.add(sitting(key)));
  }

  /** Besides those named here, one of a centre that holds one of them. */
  public static void addSitting(Ports ports, SittingKey key) {
    ports.get(ExamDateRepository.class).add(examDate(key.examDate()));
    ports.get(SittingRepository.class).add(sitting(key));
  }

  private static ExamDate examDate(ExamDateKey key) {
    var day = key.date();
    return new ExamDate(
        key, day.minusWeeks(9), new ReleaseWindow(day.plusDays(28), day.plusDays(42)), 1);
  }

  public static Sitting sitting(SittingKey key) {
    var policy =
        new CentrePolicy(
            Money.of(12_000, "GBP"),
            Optional.of(new LateEntries(LocalDate.of(2027, 4, 15), Money.of(4_000, "GBP"))),
            List.of(
                new RefundRow(LocalDate.of(2027, 4, 1), 100),
                new RefundRow(LocalDate.of(2027, 5, 1), 50)));
    return new Sitting(key, "Northgate Hall", ZoneId.of("Africa/Maputo"), times(key), policy, 1);
  }

  public static Sitting plainSitting(SittingKey key) {
    var policy = new CentrePolicy(Money.of(12_000, "GBP"), Optional.empty(), List.of());
    return new Sitting(key, "Northgate Hall", ZoneId.of("Africa/Maputo"), times(key), policy, 1);
  }

  private static List<ComponentTime> times(SittingKey key) {
    var day = key.examDate().date();
    return List.of(
        new ComponentTime(ComponentName.of("READING"), day.atTime(9, 0)),
        new ComponentTime(ComponentName.of("USE_OF_ENGLISH"), day.atTime(9, 0)),
        new ComponentTime(ComponentName.of("WRITING"), day.atTime(10, 45)),
        new ComponentTime(ComponentName.of("LISTENING"), day.atTime(13, 30)),
        new ComponentTime(ComponentName.of("SPEAKING"), day.minusDays(1).atTime(14, 10)));
  }

  /** A live entry; the number makes its ids. */
  public static EnglishEntry entry(int number, SittingKey sitting, String name) {
    var id = new EnglishEntryId(new UUID(0x0190_0000_0000_7000L, number));
    return new EnglishEntry(
        id,
        sitting,
        CandidateId.of("NGA%06d".formatted(number)),
        new PersonId(new UUID(0x0190_0000_0000_7000L, 1_000_000L + number)),
        new EnteredCandidate(new PersonName(name, name, Locale.ENGLISH), BORN, Sex.FEMALE),
        Standing.ON_TIME,
        Money.of(12_000, "GBP"),
        ENTERED,
        Confirmation.first(id, KEYRING, ENTERED),
        Optional.empty(),
        1);
  }

  /** The same entry, in which that is said of the photo. */
  public static EnglishEntry saying(TestDayPhoto photo, EnglishEntry entry) {
    return entry.saying(photo);
  }

  /** The same entry moved to another sitting. */
  public static EnglishEntry moved(EnglishEntry entry, SittingKey to, Instant now) {
    return entry
        .moved(plainSitting(entry.sitting()), plainSitting(to), Standing.ON_TIME, now)
        .ifGranted()
        .orElseThrow();
  }

  /** The same entry with a new secret number. */
  public static EnglishEntry reissued(EnglishEntry entry, Instant now) {
    var centre = entry.sitting().centre();
    return entry.reissued(Optional.of(centre), centre, KEYRING, now).ifGranted().orElseThrow();
  }

  /** The same entry withdrawn, with a full refund. */
  public static EnglishEntry withdrawn(EnglishEntry entry, Instant now) {
    var policy =
        new CentrePolicy(
            entry.charged(),
            Optional.empty(),
            List.of(new RefundRow(entry.sitting().examDate().date(), 100)));
    var sitting =
        new Sitting(
            entry.sitting(), "Northgate Hall", ZoneId.of("Africa/Maputo"), List.of(), policy, 1);
    return entry.withdrawn(sitting, now).ifGranted().orElseThrow();
  }
}
