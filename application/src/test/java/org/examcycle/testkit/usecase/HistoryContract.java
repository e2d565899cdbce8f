package org.examcycle.testkit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;

/** What a {@link History} keeps on every adapter (COM-QUA-01). */
public abstract class HistoryContract extends PortContract {

  private static final Change MADE =
      Change.of("entry", "42", "made")
          .to("option", "BY")
          .to("status", "made")
          .under(RuleId.of("INT-ENT-01"), RuleId.of("INT-ENT-02"));
  private static final Change RENAMED =
      Change.of("candidate", "MZ040/0001", "renamed")
          .from("version", 1)
          .to("version", 2)
          .personal(new UUID(7, 7), "before", "Ana \"Nusi\" Õunapuu\t\\")
          .personal(new UUID(7, 7), "after", "阿娜");

  /** A line as it is told by a history: who, when, what for, and what was changed. */
  public record Recorded(
      Instant arrivedAt,
      String caller,
      Optional<String> onBehalfOf,
      Optional<Purpose> purpose,
      String requestId,
      String useCase,
      Change change) {

    static Recorded of(Call call, String useCase, Change change) {
      return new Recorded(
          call.arrivedAt(),
          call.caller().id(),
          call.onBehalfOf(),
          call.purpose(),
          call.requestId(),
          useCase,
          change);
    }
  }

  /** Every line in the order in which it was written, sealed values opened. */
  protected abstract List<Recorded> recorded();

  private void append(Call call, String useCase, Change... changes) {
    get(Transactions.class)
        .within(
            () -> {
              get(History.class).append(call, useCase, List.of(changes));
              return Decision.granted(true);
            });
  }

  @Test
  final void a_change_is_kept_with_who_when_what_for_under_which_rules_before_and_after() {
    append(CALL, "MakeEntry", MADE);

    assertThat(recorded()).containsExactly(Recorded.of(CALL, "MakeEntry", MADE));
  }

  @Test
  final void a_call_that_names_nobody_and_nothing_is_kept_so() {
    var call = Call.by(new Caller.Job("nightly"), CALL.arrivedAt(), "request-2");
    append(call, "Withdraw", MADE);

    assertThat(recorded()).containsExactly(Recorded.of(call, "Withdraw", MADE));
  }

  @Test
  final void personal_values_are_kept_and_can_be_told_again() {
    append(CALL, "Rename", RENAMED);

    assertThat(recorded()).containsExactly(Recorded.of(CALL, "Rename", RENAMED));
  }

  @Test
  final void several_changes_are_kept_in_their_order() {
    append(CALL, "MakeEntry", MADE, RENAMED);
    append(CALL, "Withdraw", MADE);

    assertThat(recorded()).extracting(Recorded::change).containsExactly(MADE, RENAMED, MADE);
  }

  @Test
  final void a_change_that_was_rolled_back_leaves_no_line() {
    get(Transactions.class)
        .within(
            () -> {
              get(History.class).append(CALL, "MakeEntry", List.of(MADE, RENAMED));
              return Decision.refused(new No());
            });

    assertThat(recorded()).isEmpty();
  }

  @Test
  final void many_changes_at_once_are_kept_like_few() {
    var many =
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    Change.of("candidate", "MZ040/" + i, "renamed")
                        .from("note", "tab\tline\nback\\slash \\N \"quoted\" {braces}")
                        .under(RuleId.of("INT-CAN-01"), RuleId.of("INT-CAN-02"))
                        .personal(new UUID(7, i % 50), "after", "Name\t" + i))
            .toArray(Change[]::new);
    append(CALL, "ImportCandidates", many);

    assertThat(recorded()).extracting(Recorded::change).containsExactly(many);
  }
}
