package org.examcycle.testkit.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.Test;

/** What every {@link ExamDateRepository} does. */
public abstract class ExamDateRepositoryContract extends RoomContract {

  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 7, 17));

  private ExamDateRepository examDates() {
    EnglishEntries.addExams(ports());
    return get(ExamDateRepository.class);
  }

  private static ExamDate examDate(String key, long version) {
    return new ExamDate(ExamDateKey.of(key), LocalDate.of(2027, 4, 1), WINDOW, version);
  }

  @Test
  final void an_exam_date_comes_back_and_is_added_once() {
    var examDates = examDates();
    var paper = examDate("FCE-2027-06-05-paper", 1);

    assertThat(examDates.find(paper.key())).isEmpty();
    assertThat(examDates.add(paper)).isTrue();
    assertThat(examDates.add(paper)).isFalse();
    assertThat(examDates.find(paper.key())).contains(paper);
  }

  @Test
  final void mode_and_version_for_schools_are_exam_dates_of_their_own() {
    var examDates = examDates();
    examDates.add(examDate("FCE-2027-06-05-paper", 1));

    assertThat(examDates.add(examDate("FCE-2027-06-05-digital", 1))).isTrue();
    assertThat(examDates.add(examDate("FCE-2027-06-05-paper-schools", 1))).isTrue();
    assertThat(examDates.add(examDate("KET-2027-06-05-paper", 1))).isTrue();
  }

  @Test
  final void it_is_saved_by_who_knows_its_version() {
    var examDates = examDates();
    var before = examDate("FCE-2027-06-05-paper", 1);
    examDates.add(before);
    var later = new ReleaseWindow(WINDOW.opens().plusDays(1), WINDOW.lastDay().plusDays(2));
    var moved = new ExamDate(before.key(), before.closingDate(), later, 1);

    assertThat(examDates.save(moved, 2)).isFalse();
    assertThat(examDates.save(moved, 1)).isTrue();
    assertThat(examDates.find(before.key()))
        .contains(new ExamDate(before.key(), before.closingDate(), later, 2));
    assertThat(examDates.save(moved, 1)).isFalse();
    assertThat(examDates.save(examDate("KET-2027-06-05-paper", 1), 1)).isFalse();
  }

  @Test
  final void those_of_an_exam_are_listed_by_day() {
    var examDates = examDates();
    var may = examDate("FCE-2027-05-08-paper", 1);
    var june = examDate("FCE-2027-06-05-paper", 1);
    List.of(june, examDate("KET-2027-06-05-paper", 1), may).forEach(examDates::add);

    assertThat(examDates.of(ExamCode.of("FCE"))).containsExactly(may.key(), june.key());
    assertThat(examDates.of(ExamCode.of("CAE"))).isEmpty();
  }

  @Test
  final void they_are_listed_by_day_then_exam_then_mode() {
    var examDates = examDates();
    var inOrder =
        new String[] {
          "KET-2027-05-08-paper",
          "FCE-2027-06-05-digital",
          "FCE-2027-06-05-paper",
          "FCE-2027-06-05-paper-schools",
          "KET-2027-06-05-paper"
        };
    for (var i : new int[] {3, 0, 4, 2, 1}) {
      examDates.add(examDate(inOrder[i], 1));
    }

    var seen = new ArrayList<String>();
    var page = Optional.of(new Page(Optional.empty(), 2));
    while (page.isPresent()) {
      var slice = examDates.list(Optional.empty(), page.get());
      slice.items().forEach(examDate -> seen.add(examDate.key().value()));
      page = slice.next().map(next -> new Page(Optional.of(next), 2));
    }
    assertThat(seen).containsExactly(inOrder);
  }

  @Test
  final void they_are_listed_from_a_day_on() {
    var examDates = examDates();
    var may = examDate("KET-2027-05-08-paper", 1);
    var june = examDate("KET-2027-06-05-paper", 1);
    examDates.add(may);
    examDates.add(june);

    assertThat(examDates.list(Optional.of(may.key().date()), Page.first()).items())
        .containsExactly(may, june);
    assertThat(examDates.list(Optional.of(may.key().date().plusDays(1)), Page.first()).items())
        .containsExactly(june);
  }
}
