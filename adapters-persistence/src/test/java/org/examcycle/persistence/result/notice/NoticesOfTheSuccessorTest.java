package org.examcycle.persistence.result.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next version runs beside this one, and has more to tell. */
class NoticesOfTheSuccessorTest {

  private static final Instant NOW = Instant.parse("2027-07-01T12:00:00Z");
  private static final String OURS =
      "alter table outbox_mail add constraint outbox_mail_kind check (kind in ('NEW_PASSWORD',"
          + " 'RESULT_OUT'))";

  private final PostgresKit kit = PostgresKit.shared();
  private final Outbox outbox = kit.get(Outbox.class);

  @BeforeEach
  void oneOfAKindThatThisBuildDoesNotKnow() throws SQLException {
    kit.clear();
    executing("alter table outbox_mail drop constraint outbox_mail_kind");
    executing(
        """
        insert into outbox_mail (id, kind, candidate_id, due, tries, state)
          values (uuidv7(), 'OF_THE_SUCCESSOR', 'ACC000001', '2027-01-01', 0, 'WAITING')
        """);
  }

  @AfterEach
  void asItWas() throws SQLException {
    kit.clear();
    executing(OURS);
  }

  private static void executing(String sql) throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = examcycle");
      statement.execute(sql);
    }
  }

  @Test
  void it_is_left_to_the_successor_and_keeps_nobody_waiting() {
    assertThat(outbox.claim(NOW)).isEmpty();

    var ours =
        Notice.due(
            new UUID(0x7000L, 1), Notice.Kind.NEW_PASSWORD, CandidateId.of("ACC000001"), NOW);
    outbox.add(ours);
    assertThat(outbox.claim(NOW)).contains(ours);
  }
}
