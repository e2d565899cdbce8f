package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a file is worked through step by step, and what becomes of one on which work fails. */
class EntryFileStepsTest {

  private static final int ROWS = 10_001;

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

  private Call by(Caller caller) {
    return Call.by(caller, kit.get(SettableClock.class).instant(), "request");
  }

  private Call job() {
    return by(new Caller.Job("entry-files"));
  }

  /** Of candidates whom nobody has registered. */
  private EntryFileId sent(Taking taking) {
    var officer = new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040"));
    var command =
        new SendEntryFile.Command(
            SeriesCode.of("2027-06"),
            taking,
            "digest of " + taking,
            taker ->
                IntStream.range(0, ROWS).forEach(i -> taker.accept(new Row<>(i + 2, cells(i)))));
    return kit.get(SendEntryFile.class)
        .handle(by(officer), command)
        .ifGranted()
        .orElseThrow()
        .file();
  }

  private static EntryCells cells(int row) {
    return EntryCells.of(
        Map.of(
            EntryColumn.CENTRE, "MZ040",
            EntryColumn.CANDIDATE, "%04d".formatted(row % 9999 + 1),
            EntryColumn.SYLLABUS, "0610"));
  }

  private boolean work(EntryFileId file) {
    return kit.get(WorkOnEntryFile.class)
        .handle(job(), new WorkOnEntryFile.Command(file))
        .ifGranted()
        .map(WorkOnEntryFile.Worked::more)
        .orElse(false);
  }

  private EntryFile file(EntryFileId id) {
    return kit.get(EntryFiles.class).find(id).orElseThrow();
  }

  private List<EntryFileId> waiting() {
    return kit.get(ListWaitingEntryFiles.class)
        .handle(job(), new ListWaitingEntryFiles.Query())
        .ifGranted()
        .orElseThrow();
  }

  @Test
  void progress_is_seen_every_5000_rows() {
    var file = sent(Taking.GOOD_ROWS);

    assertThat(work(file)).isTrue();
    assertThat(file(file).progress()).isEqualTo(new EntryFile.Progress(ROWS, 5001, 0, 0, 5000));
    assertThat(work(file)).isTrue();
    assertThat(file(file).state()).isEqualTo(EntryFileState.WAITING);
    assertThat(work(file)).isFalse();
    assertThat(file(file).state()).isEqualTo(EntryFileState.DONE);
    assertThat(file(file).progress()).isEqualTo(new EntryFile.Progress(ROWS, ROWS + 1, 0, 0, ROWS));
    assertThat(work(file)).isFalse();
  }

  @Test
  void a_trial_is_one_step_and_its_faults_outlive_what_is_undone() {
    var file = sent(Taking.TRIAL);

    assertThat(work(file)).isFalse();
    assertThat(file(file).state()).isEqualTo(EntryFileState.DONE);
    assertThat(kit.get(EntryFiles.class).faultyLines(file)).hasSize(ROWS);
  }

  @Test
  void a_file_on_which_work_fails_waits_behind_the_others_and_is_left_after_the_eighth_time() {
    var broken = sent(Taking.GOOD_ROWS);
    var other = sent(Taking.ALL_OR_NOTHING);
    assertThat(waiting()).containsExactly(broken, other);

    assertThat(fails(broken)).isFalse();
    assertThat(waiting()).containsExactly(other, broken);
    for (var time = 2; time < EntryFile.MOST_TRIES; time++) {
      assertThat(fails(broken)).as("time %d", time).isFalse();
    }
    assertThat(fails(broken)).isTrue();
    assertThat(waiting()).containsExactly(other);
    assertThat(file(broken).state()).isEqualTo(EntryFileState.FAILED);
  }

  private boolean fails(EntryFileId file) {
    return kit.get(PutBackEntryFile.class)
        .handle(job(), new PutBackEntryFile.Command(file))
        .ifGranted()
        .orElseThrow()
        .left();
  }
}
