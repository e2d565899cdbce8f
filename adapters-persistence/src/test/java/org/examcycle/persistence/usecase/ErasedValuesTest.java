package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.testkit.PostgresKit;
import org.junit.jupiter.api.Test;

/** A line of the history still stands when what was sealed in it has been erased (COM-PRV-07). */
class ErasedValuesTest {

  private static final UUID AMIRA = new UUID(7, 7);
  private static final Change RENAMED =
      Change.of("candidate", "2027-06/MZ040/0001", "changed")
          .to("version", 2)
          .personal(AMIRA, "name", "أميرة");

  private final PostgresKit kit = PostgresKit.shared();

  @Test
  void says_that_they_were_erased_and_keeps_the_rest() {
    kit.clear();
    var call = Call.by(new Caller.Job("test"), Instant.parse("2026-09-01T12:00:00Z"), "request-1");
    kit.get(Transactions.class)
        .within(
            () -> {
              kit.get(History.class).append(call, "ChangeCandidate", List.of(RENAMED));
              return Decision.granted(true);
            });

    assertThat(kit.get(PersonKeys.class).erase(AMIRA)).isTrue();

    assertThat(
            kit.get(RecordedChanges.class)
                .list(RENAMED.thing(), RENAMED.key(), true, Page.first())
                .items())
        .singleElement()
        .satisfies(line -> assertThat(line.after()).isEqualTo(RENAMED.after()))
        .extracting(RecordedChange::personal)
        .isEqualTo(Personal.of(Personal.State.ERASED));
  }
}
