package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.verification.PhotoTold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TestDayPhotoTest {

  private static final LocalDate BORN = LocalDate.of(2009, 4, 12);
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final Money PRICE = Money.of(12_000, "GBP");
  private static final String JUNE = "MZ040-FCE-2027-06-05-paper";
  private static final String DECEMBER = "MZ040-FCE-2027-12-04-paper";
  private static final String FOR_SCHOOLS = "MZ040-FCE-2027-06-05-paper-schools";
  private static final SecretKeyring KEYRING =
      SecretKeyring.of(
          Map.of("k1", "a key of thirty-two bytes, no less".getBytes(StandardCharsets.US_ASCII)),
          "k1");

  private static EnglishEntry entry(TestDayPhoto photo) {
    var id = new EnglishEntryId(new UUID(0, 1));
    return new EnglishEntry(
        id,
        SittingKey.of(JUNE),
        CandidateId.of("SIR094701"),
        new PersonId(new UUID(0, 2)),
        new EnteredCandidate(
            new PersonName("Amira Haddad", "Amira Haddad", Locale.ENGLISH), BORN, Sex.FEMALE),
        photo,
        Standing.ON_TIME,
        PRICE,
        NOW,
        Confirmation.first(id, KEYRING, NOW),
        Optional.empty(),
        1);
  }

  private static EnglishEntry moved(EnglishEntry entry, String to) {
    return entry
        .moved(sitting(entry.sitting()), sitting(SittingKey.of(to)), Standing.ON_TIME, NOW)
        .ifGranted()
        .orElseThrow();
  }

  private static Sitting sitting(SittingKey key) {
    var policy = new CentrePolicy(PRICE, Optional.empty(), List.of());
    return new Sitting(key, "Northgate Hall", ZoneId.of("Africa/Maputo"), List.of(), policy, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, 2027-04-11, AGREED_BY_PARENT",
    "true, false, 2027-04-12, AGREED",
    "true, true, 2027-04-11, DECLINED",
    "true, true, 2027-04-12, DECLINED",
    "false, false, 2027-04-12, NONE"
  })
  void is_agreed_to_by_the_entry_unless_declined(
      boolean taken, boolean declined, LocalDate enteredOn, TestDayPhoto photo) {
    assertThat(TestDayPhoto.of(taken, declined, BORN, enteredOn)).isEqualTo(photo);
  }

  @ParameterizedTest
  @CsvSource({"true,false,true", "true,true,false", "false,false,false", "false,true,false"})
  void is_taken_at_exams_that_say_so_and_never_for_schools(
      boolean says, boolean schools, boolean taken) {
    var exam =
        new EnglishExam(ExamCode.of("FCE"), "B2 First", true, "english-scale/1", "window/1", says);

    assertThat(exam.takesPhotos(schools)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"NONE,", "AGREED,", "AGREED_BY_PARENT,", "DECLINED,NONE"})
  void is_told_of_to_a_verifier_where_there_is_none_for_having_been_declined(
      TestDayPhoto photo, @Nullable PhotoTold told) {
    assertThat(PhotoTold.of(entry(photo))).isEqualTo(Optional.ofNullable(told));
  }

  @ParameterizedTest
  @EnumSource
  void is_not_spoken_of_where_an_entry_has_moved_to_for_schools(TestDayPhoto photo) {
    var moved = moved(entry(photo), FOR_SCHOOLS);

    assertThat(moved.photoThere()).isEqualTo(TestDayPhoto.NONE);
    assertThat(PhotoTold.of(moved)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void is_as_it_was_said_at_another_date_that_takes_it(TestDayPhoto photo) {
    assertThat(moved(entry(photo), DECEMBER).photoThere()).isEqualTo(photo);
    assertThat(moved(moved(entry(photo), FOR_SCHOOLS), DECEMBER).photoThere()).isEqualTo(photo);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, true, false, 2027-04-11, AGREED_BY_PARENT",
    "NONE, true, false, 2027-04-12, AGREED",
    "NONE, true, true, 2027-04-12, DECLINED",
    "NONE, false, false, 2027-04-12, NONE",
    "AGREED_BY_PARENT, true, false, 2027-04-12, AGREED_BY_PARENT",
    "AGREED, true, true, 2027-04-12, DECLINED",
    "AGREED, false, false, 2027-04-12, AGREED",
    "DECLINED, true, false, 2027-04-12, DECLINED",
    "DECLINED, true, true, 2027-04-12, DECLINED"
  })
  void is_asked_at_a_move_of_whoever_was_not_asked_before(
      TestDayPhoto before, boolean taken, boolean declined, LocalDate movedOn, TestDayPhoto after) {
    assertThat(before.moved(taken, declined, BORN, movedOn)).isEqualTo(after);
  }

  @Test
  void is_declined_only_where_it_is_taken() {
    var exam = ExamCode.of("KET");
    var rule = new PhotoDeclinedWhereTaken();

    assertThat(rule.check(new PhotoDeclinedWhereTaken.Facts(exam, false, true)))
        .contains(new EnglishEntryRefusal.NoPhotoTaken(exam));
    assertThat(rule.check(new PhotoDeclinedWhereTaken.Facts(exam, true, true))).isEmpty();
    assertThat(rule.check(new PhotoDeclinedWhereTaken.Facts(exam, false, false))).isEmpty();
  }
}
