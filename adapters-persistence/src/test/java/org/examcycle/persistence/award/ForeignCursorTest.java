package org.examcycle.persistence.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.application.privacy.RecordedReads;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.rule.Thing;
import org.examcycle.persistence.PageCursor;
import org.examcycle.persistence.testkit.PostgresKit;
import org.junit.jupiter.api.Test;

/** A place in a list that was not made here has nothing behind it, and is no fault. */
class ForeignCursorTest {

  private static final Page NONSENSE = new Page(Optional.of(PageCursor.of("nonsense")), 10);

  private final PostgresKit kit = PostgresKit.shared();

  @Test
  void of_results_of_changes_and_of_reads() {
    var id = new UUID(1, 1);

    assertThat(kit.get(AwardResults.class).list(new AwardRunId(id), NONSENSE).items()).isEmpty();
    assertThat(kit.get(RecordedChanges.class).list(Thing.of("entry"), "1", false, NONSENSE).items())
        .isEmpty();
    assertThat(kit.get(RecordedReads.class).list(new PersonId(id), NONSENSE).items()).isEmpty();
  }
}
