package org.examcycle.testkit.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.entry.english.SittingRepository;
import org.examcycle.application.entry.english.SittingView;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What every {@link SittingRepository} does. */
public abstract class SittingRepositoryContract extends RoomContract {

  private SittingRepository sittings() {
    EnglishEntries.addExamDates(ports());
    return get(SittingRepository.class);
  }

  @Test
  final void a_sitting_comes_back_and_is_opened_once() {
    var sittings = sittings();
    var sitting = EnglishEntries.sitting(EnglishEntries.JUNE);

    assertThat(sittings.find(sitting.key())).isEmpty();
    assertThat(sittings.add(sitting)).isTrue();
    assertThat(sittings.add(sitting)).isFalse();
    assertThat(sittings.find(sitting.key())).contains(sitting);
  }

  @Test
  final void one_without_late_entries_and_refunds_comes_back_too() {
    var sittings = sittings();
    var sitting = EnglishEntries.plainSitting(EnglishEntries.DECEMBER);
    sittings.add(sitting);

    assertThat(sittings.find(sitting.key())).contains(sitting);
  }

  @Test
  final void several_come_back_as_far_as_they_are_there() {
    var sittings = sittings();
    var june = EnglishEntries.sitting(EnglishEntries.JUNE);
    var elsewhere = EnglishEntries.plainSitting(EnglishEntries.ELSEWHERE);
    List.of(june, elsewhere, EnglishEntries.plainSitting(EnglishEntries.DECEMBER))
        .forEach(sittings::add);
    var nowhere = SittingKey.of("MZ042-FCE-2027-06-05-paper");

    assertThat(sittings.find(List.of(june.key(), nowhere, elsewhere.key(), june.key())))
        .isEqualTo(Map.of(june.key(), june, elsewhere.key(), elsewhere));
    assertThat(sittings.find(List.of())).isEmpty();
  }

  @Test
  final void a_centres_are_listed_by_day() {
    var sittings = sittings();
    List.of(EnglishEntries.DECEMBER, EnglishEntries.ELSEWHERE, EnglishEntries.JUNE)
        .forEach(key -> sittings.add(EnglishEntries.plainSitting(key)));
    var northgate = EnglishEntries.JUNE.centre();

    var first = sittings.list(northgate, Optional.empty(), new Page(Optional.empty(), 1));
    var second = sittings.list(northgate, Optional.empty(), new Page(first.next(), 1));

    assertThat(first.items()).containsExactly(view(EnglishEntries.JUNE));
    assertThat(second.items()).containsExactly(view(EnglishEntries.DECEMBER));
    assertThat(second.next()).isEqualTo(Optional.empty());
    assertThat(sittings.list(CentreNumber.of("ZZ999"), Optional.empty(), Page.first()).items())
        .isEmpty();
  }

  @Test
  final void a_centres_are_listed_from_a_day_on() {
    var sittings = sittings();
    List.of(EnglishEntries.DECEMBER, EnglishEntries.ELSEWHERE, EnglishEntries.JUNE)
        .forEach(key -> sittings.add(EnglishEntries.plainSitting(key)));
    var northgate = EnglishEntries.JUNE.centre();
    var day = EnglishEntries.JUNE.examDate().date();

    assertThat(sittings.list(northgate, Optional.of(day), Page.first()).items())
        .containsExactly(view(EnglishEntries.JUNE), view(EnglishEntries.DECEMBER));
    assertThat(sittings.list(northgate, Optional.of(day.plusDays(1)), Page.first()).items())
        .containsExactly(view(EnglishEntries.DECEMBER));
  }

  private SittingView view(SittingKey key) {
    return new SittingView(
        EnglishEntries.plainSitting(key),
        get(ExamDateRepository.class).find(key.examDate()).orElseThrow());
  }
}
