package org.examcycle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.examcycle.benchmark.Cohort.Numbers;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.Test;

/**
 * A candidate's Statement of Results against a bare read of the same bytes: same process, security
 * chain and token, one prepared read by key.
 */
class StatementBenchmark {

  private static final int TURNS = 9;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration TURN = Duration.ofSeconds(4);
  private static final String STATEMENT = "/v1/results-online/statement";
  private static final String BARE = "/v1/benchmark/statement";

  @Test
  void a_statement_against_a_bare_read()
      throws IOException, InterruptedException, JOSEException, SQLException, ExecutionException {
    var installation = new Installation();
    var cohort = new Cohort();
    List<Numbers> entered;
    try (var now = installation.measured("PT0S");
        var board = new Board(installation.issuer(), now.port())) {
      entered = cohort.enter(board);
    }
    try (var later = installation.measured(Cohort.WINDOW_OPEN);
        var board = new Board(installation.issuer(), later.port())) {
      var tokens = cohort.release(board, entered);
      keepAnswers(board, entered, tokens);
      for (var token : tokens) {
        assertThat(board.get(BARE, token)).isEqualTo(board.get(STATEMENT, token));
      }
      compare(load(later, STATEMENT, tokens), load(later, BARE, tokens)).report();
    }
  }

  private static Load load(Served served, String path, List<String> tokens) {
    return new Load(served.port(), tokens.stream().map(token -> Load.get(path, token)).toList());
  }

  private static Compared compare(Load statements, Load bare)
      throws InterruptedException, ExecutionException {
    statements.rate(WARM_UP);
    bare.rate(WARM_UP);
    var ours = new ArrayList<Double>();
    var theirs = new ArrayList<Double>();
    for (var turn = 0; turn < TURNS; turn++) {
      ours.add(statements.rate(TURN));
      theirs.add(bare.rate(TURN));
    }
    return new Compared("statement", "requests/s", ours, theirs);
  }

  /** Where the bare read finds them. */
  private static void keepAnswers(Board board, List<Numbers> entered, List<String> tokens)
      throws IOException, InterruptedException, SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema benchmark");
      statement.execute(
          "create table benchmark.statement (candidate_id text primary key, answer bytea not"
              + " null)");
      statement.execute("grant usage on schema benchmark to examcycle_application");
      statement.execute("grant select on benchmark.statement to examcycle_application");
      try (var insert =
          connection.prepareStatement("insert into benchmark.statement values (?, ?)")) {
        for (var i = 0; i < entered.size(); i++) {
          insert.setString(1, entered.get(i).candidateId());
          insert.setBytes(2, board.get(STATEMENT, tokens.get(i)));
          insert.executeUpdate();
        }
      }
    }
  }
}
