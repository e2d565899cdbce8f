package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.verification.PhotoTold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestDayPhotoTest {

  private static final LocalDate BORN = LocalDate.of(2009, 4, 12);

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
    assertThat(PhotoTold.of(photo)).isEqualTo(Optional.ofNullable(told));
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
