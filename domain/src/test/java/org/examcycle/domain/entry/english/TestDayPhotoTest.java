package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishExam;
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
