package org.examcycle.benchmark.served;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One prepared read by key, behind the same security chain and token: the least there can be. */
@RestController
class BareRead {

  private final DataSource database;

  BareRead(DataSource database) {
    this.database = database;
  }

  @GetMapping(path = "/v1/benchmark/statement", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] statement(Call call) throws SQLException {
    if (!(call.caller() instanceof CandidateSelf(var candidate))) {
      throw new IllegalArgumentException("not a candidate");
    }
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                "select answer from benchmark.statement where candidate_id = ?")) {
      read.setString(1, candidate.value());
      try (var rows = read.executeQuery()) {
        rows.next();
        return rows.getBytes(1);
      }
    }
  }
}
