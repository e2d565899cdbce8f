package org.examcycle.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.HistoryProof.Flaw;
import org.examcycle.application.privacy.HistoryProof.Head;
import org.examcycle.application.privacy.HistorySeals;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What seals on the history are on every adapter (COM-QUA-01). */
public abstract class HistorySealsContract extends RoomContract {

  private static final Call CALL =
      Call.by(new Caller.Job("test"), Instant.parse("2026-09-01T12:00:00Z"), "request-1");
  private static final SealHash OF_ANOTHER_HISTORY = new SealHash("0123456789abcdef".repeat(4));

  private void append(int lines) {
    within(
        () ->
            get(History.class)
                .append(
                    CALL,
                    "EnterMarks",
                    IntStream.range(0, lines)
                        .mapToObj(i -> Change.of("mark", "42/" + i, "given").to("mark", i))
                        .toList()));
  }

  private long seal(int most) {
    var sealed = new long[1];
    within(() -> sealed[0] = get(HistorySeals.class).seal(most));
    return sealed[0];
  }

  private void within(Runnable work) {
    get(Transactions.class)
        .within(
            () -> {
              work.run();
              return Decision.granted(true);
            });
  }

  private HistoryProof proof() {
    return get(HistorySeals.class).verify(Optional.empty());
  }

  private HistoryProof proofOf(SealHash noted) {
    return get(HistorySeals.class).verify(Optional.of(noted));
  }

  private SealHash head() {
    return proof().head().orElseThrow().hash();
  }

  @Test
  final void a_history_in_which_nothing_stands_holds_and_has_no_head() {
    assertThat(seal(10)).isZero();
    assertThat(proof()).isEqualTo(new HistoryProof(0, 0, Optional.empty(), Optional.empty()));
  }

  @Test
  final void lines_wait_until_they_are_sealed() {
    append(2);
    assertThat(proof()).isEqualTo(new HistoryProof(0, 2, Optional.empty(), Optional.empty()));

    assertThat(seal(10)).isEqualTo(2);
    append(1);

    assertThat(proof())
        .returns(2L, HistoryProof::sealed)
        .returns(1L, HistoryProof::waiting)
        .returns(true, HistoryProof::holds);
    assertThat(proof().head()).map(Head::seal).contains(1L);
  }

  @Test
  final void a_seal_holds_no_more_lines_than_it_is_told() {
    append(5);

    assertThat(List.of(seal(2), seal(2), seal(2), seal(2))).containsExactly(2L, 2L, 1L, 0L);

    assertThat(proof())
        .returns(5L, HistoryProof::sealed)
        .returns(0L, HistoryProof::waiting)
        .returns(true, HistoryProof::holds);
    assertThat(proof().head()).map(Head::seal).contains(3L);
  }

  @Test
  final void a_head_that_was_noted_is_known_for_ever() {
    append(1);
    seal(10);
    var noted = head();
    append(1);
    seal(10);

    assertThat(head()).isNotEqualTo(noted);
    assertThat(proofOf(noted).holds()).isTrue();
    assertThat(proofOf(head()).holds()).isTrue();
  }

  @Test
  final void the_head_of_another_history_is_not_known() {
    append(1);
    seal(10);

    assertThat(proofOf(OF_ANOTHER_HISTORY).flaw())
        .contains(new Flaw(Flaw.Kind.HEAD_UNKNOWN, Optional.empty(), Optional.empty()));
  }
}
