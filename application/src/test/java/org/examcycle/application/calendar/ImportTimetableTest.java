package org.examcycle.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.award.Board;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.calendar.CalendarRefusal.KindWithoutKeyTimes;
import org.examcycle.domain.calendar.CalendarRefusal.TimetabledComponentUnknown;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTimetableTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 3);
  private static final SyllabusCode MUSIC = SyllabusCode.of("0410");

  private final Board board = new Board(Kit.shared());

  @BeforeEach
  void prepare() {
    var kit = Kit.shared();
    kit.clear();
    Board.withChemistry(kit);
    board.must(
        ImportSyllabuses.class,
        new ImportSyllabuses.Command(rows(new ImportSyllabuses.Line(MUSIC, "Music", "IGCSE"))));
    var nine =
        new KeyTime(
            SeriesKind.of("JUNE_NOVEMBER"), Optional.empty(), Session.AM, LocalTime.of(9, 0), 0);
    board.must(ImportKeyTimes.class, new ImportKeyTimes.Command(DAY.minusYears(1), rows(nine)));
  }

  private static TimetabledPaper paper(SyllabusCode syllabus, String component) {
    return paper(syllabus, component, DAY);
  }

  private static TimetabledPaper paper(SyllabusCode syllabus, String component, LocalDate day) {
    return new TimetabledPaper(
        JUNE, syllabus, ComponentCode.of(component), Optional.empty(), day, Session.AM, 45);
  }

  private List<Refusal> put(TimetabledPaper... papers) {
    return board
        .ask(ImportTimetable.class, new ImportTimetable.Command(JUNE, rows(papers)))
        .refusals();
  }

  @Test
  void a_row_names_a_component_of_the_syllabus_s_options() {
    assertThat(put(paper(CHEMISTRY, "22"), paper(CHEMISTRY, "42"))).isEmpty();
    assertThat(put(paper(CHEMISTRY, "22"), paper(CHEMISTRY, "62")))
        .containsExactly(
            new RowRefused(
                3,
                Optional.of("component"),
                new TimetabledComponentUnknown(CHEMISTRY, ComponentCode.of("62"))));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-02, 1", "2026-06-03, 0"})
  void a_kind_without_Key_Times_on_its_days_is_named_once(LocalDate day, int refused) {
    assertThat(put(paper(CHEMISTRY, "22", day), paper(CHEMISTRY, "42", day)))
        .hasSize(refused)
        .isSubsetOf(new KindWithoutKeyTimes(SeriesKind.of("JUNE_NOVEMBER")));
  }

  @Test
  void a_row_before_the_first_Key_Time_is_named_where_another_is_not() {
    assertThat(put(paper(CHEMISTRY, "22"), paper(CHEMISTRY, "42", DAY.minusYears(2))))
        .singleElement()
        .satisfies(refusal -> assertThat(((RowRefused) refusal).line()).isEqualTo(3));
  }

  @Test
  void the_timetable_may_come_before_the_options() {
    assertThat(put(paper(MUSIC, "11"))).isEmpty();
  }
}
