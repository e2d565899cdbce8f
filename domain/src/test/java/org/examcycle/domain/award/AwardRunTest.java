package org.examcycle.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.junit.jupiter.api.Test;

class AwardRunTest {

  private static final Instant RAN = Instant.parse("2023-12-01T09:00:00Z");

  private static AwardRun run(long id) {
    return new AwardRun(
        new AwardRunId(new UUID(0, id)),
        SeriesCode.of("2023-11"),
        SyllabusCode.of("0620"),
        new AwardBasis(1, 2, Optional.of(1), Map.of()),
        300,
        RAN,
        "officer",
        true,
        new AwardState.Run(),
        1);
  }

  @Test
  void it_is_answered_for_by_a_second_person_when_another_one_confirms_what_a_person_ran() {
    var byProgram =
        new AwardRun(
            run(1).id(),
            run(1).series(),
            run(1).syllabus(),
            run(1).basis(),
            300,
            RAN,
            "program",
            false,
            run(1).state(),
            1);

    assertThat(run(1).isOfAnotherPersonThan("another")).isTrue();
    assertThat(run(1).isOfAnotherPersonThan("officer")).isFalse();
    assertThat(byProgram.isOfAnotherPersonThan("officer")).isFalse();
  }

  @Test
  void it_is_out_of_date_when_any_of_its_inputs_has_moved() {
    assertThat(moved(0, false, false, false)).isFalse();
    assertThat(moved(1, false, false, false)).isTrue();
    assertThat(moved(0, true, false, false)).isTrue();
    assertThat(moved(0, false, true, false)).isTrue();
    assertThat(moved(0, false, false, true)).isTrue();
  }

  private static boolean moved(int candidates, boolean options, boolean thresholds, boolean rules) {
    return new AwardRefusal.AwardInputsMoved(
            SyllabusCode.of("0620"), candidates, options, thresholds, rules)
        .isAny();
  }

  @Test
  void it_is_confirmed_by_somebody_and_counts_the_change() {
    var confirmed = run(1).confirmed("another", RAN.plusSeconds(60));
    assertThat(run(1).isConfirmed()).isFalse();
    assertThat(confirmed.isConfirmed()).isTrue();
    assertThat(confirmed.state())
        .isEqualTo(new AwardState.Confirmed("another", RAN.plusSeconds(60)));
    assertThat(confirmed.version()).isEqualTo(2);
    assertThat(confirmed.basis()).isEqualTo(run(1).basis());
  }

  @Test
  void a_later_run_takes_its_place() {
    var superseded = run(1).supersededBy(run(2));
    assertThat(superseded.state()).isEqualTo(new AwardState.Superseded(run(2).id()));
    assertThat(superseded.version()).isEqualTo(2);
    assertThat(run(2).id()).hasToString(new UUID(0, 2).toString());
  }
}
