package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a file whose content came before (INT-ENT-15). */
class SentAgainTest {

  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final EntryFileId FIRST = new EntryFileId(new UUID(0, 1));
  private static final int ROWS = 5;
  private static final int LAST = ROWS + 1;

  private final Kit kit = Kit.shared();

  @BeforeEach
  void open() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(
            Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)),
            List.of(),
            kit.get(SettableClock.class).instant());
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
  }

  private EntryFiles files() {
    return kit.get(EntryFiles.class);
  }

  private Call officer() {
    return Call.by(
        new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040")),
        kit.get(SettableClock.class).instant(),
        "request");
  }

  private void add(Taking taking, EntryFileState state) {
    files()
        .add(
            new EntryFile(
                FIRST,
                JUNE,
                officer(),
                taking,
                "digest",
                new EntryFile.Progress(ROWS, 0, 0, 0, 0),
                state,
                0,
                Optional.empty()));
  }

  /** Worked through up to a line, with a fault in line 3. */
  private void before(Taking taking, EntryFileState state, int reached) {
    add(taking, EntryFileState.WAITING);
    var fault =
        new RowFaultLine(
            3, 1, Optional.empty(), "no-such-thing", RuleId.of("INT-ENT-01"), Map.of());
    files().note(FIRST, new EntryFile.Progress(ROWS, reached, reached - 2, 0, 1), List.of(fault));
    if (state != EntryFileState.WAITING) {
      files().end(FIRST, state);
    }
  }

  private EntryFileId sent(Taking taking) {
    var command =
        new SendEntryFile.Command(
            JUNE,
            taking,
            "digest",
            taker -> IntStream.rangeClosed(2, LAST).forEach(line -> taker.accept(row(line))));
    return kit.get(SendEntryFile.class).handle(officer(), command).ifGranted().orElseThrow().file();
  }

  private static Row<EntryCells> row(int line) {
    return new Row<>(
        line,
        EntryCells.of(
            Map.of(
                EntryColumn.CENTRE, "MZ040",
                EntryColumn.CANDIDATE, "%04d".formatted(line),
                EntryColumn.SYLLABUS, "0610")));
  }

  private List<Integer> lines(EntryFileId file) {
    return files().rows(file, 0, ROWS).stream().map(Row::line).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Taking.class,
      names = {"GOOD_ROWS", "ALL_OR_NOTHING"})
  void is_answered_by_the_one_that_was_worked_through_faulty_rows_and_all(Taking taking) {
    before(Taking.GOOD_ROWS, EntryFileState.DONE, LAST);

    assertThat(sent(taking)).isEqualTo(FIRST);
    assertThat(lines(FIRST)).isEmpty();
    assertThat(files().listWaiting()).isEmpty();
  }

  @Test
  void is_answered_by_the_one_that_waits() {
    before(Taking.GOOD_ROWS, EntryFileState.WAITING, 3);

    assertThat(sent(Taking.GOOD_ROWS)).isEqualTo(FIRST);
    assertThat(files().listWaiting()).containsExactly(FIRST);
  }

  /** Whoever waited for his turn looks only then. */
  @Test
  void is_answered_by_the_one_that_came_in_while_it_waited_for_its_turn() {
    var service =
        new SendEntryFileService(
            kit.get(CentreRepository.class),
            kit.get(SeriesRepository.class),
            kit.get(LocalDeadlines.class),
            cameInMeanwhile(),
            kit.get(Ids.class));
    var command = new SendEntryFile.Command(JUNE, Taking.GOOD_ROWS, "digest", _ -> {});

    assertThat(service.handle(officer(), command).ifGranted().orElseThrow().file())
        .isEqualTo(FIRST);
  }

  /** Files in which, when their content is held, the other one is. */
  private EntryFiles cameInMeanwhile() {
    return (EntryFiles)
        Proxy.newProxyInstance(
            EntryFiles.class.getClassLoader(),
            new Class<?>[] {EntryFiles.class},
            (_, method, arguments) -> {
              if (method.getName().equals("holdContent")) {
                add(Taking.GOOD_ROWS, EntryFileState.WAITING);
              }
              return method.invoke(files(), arguments);
            });
  }

  @Test
  void is_answered_by_the_one_that_waits_for_the_associate() {
    add(Taking.GOOD_ROWS, EntryFileState.SUBMITTED);

    assertThat(sent(Taking.GOOD_ROWS)).isEqualTo(FIRST);
  }

  @Test
  void is_taken_anew_where_the_associate_gave_it_back() {
    add(Taking.GOOD_ROWS, EntryFileState.RETURNED);

    assertThat(lines(sent(Taking.GOOD_ROWS))).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void is_taken_whole_again_where_it_was_cancelled_before_any_row_stood() {
    before(Taking.ALL_OR_NOTHING, EntryFileState.CANCELLED, 4);

    assertThat(lines(sent(Taking.ALL_OR_NOTHING))).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void is_tried_whatever_came_before_where_it_is_a_trial() {
    before(Taking.GOOD_ROWS, EntryFileState.DONE, LAST);

    var again = sent(Taking.TRIAL);
    assertThat(again).isNotEqualTo(FIRST);
    assertThat(lines(again)).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void is_taken_whole_again_where_it_had_been_refused_whole() {
    before(Taking.ALL_OR_NOTHING, EntryFileState.REFUSED, LAST);

    assertThat(lines(sent(Taking.ALL_OR_NOTHING))).containsExactly(2, 3, 4, 5, 6);
  }

  @ParameterizedTest
  @CsvSource({"CANCELLED", "FAILED"})
  void goes_on_where_an_unfinished_one_ended_and_reaches_its_last_row(EntryFileState state) {
    before(Taking.GOOD_ROWS, state, 4);

    var again = sent(Taking.GOOD_ROWS);
    assertThat(lines(again)).containsExactly(3, 5, 6);
    var job = Call.by(new Caller.Job("entry-files"), officer().arrivedAt(), "job");
    kit.get(WorkOnEntryFile.class).handle(job, new WorkOnEntryFile.Command(again));
    assertThat(files().find(again).orElseThrow().state()).isEqualTo(EntryFileState.DONE);
    assertThat(files().find(again).orElseThrow().progress())
        .isEqualTo(new EntryFile.Progress(ROWS, LAST, 0, 2, 3));
  }
}
