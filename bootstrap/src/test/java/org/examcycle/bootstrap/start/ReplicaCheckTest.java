package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.examcycle.bootstrap.OperatorsEnvironment;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;

/** What is said at the start of a replica; StreamingReplicaTest has a true one. */
class ReplicaCheckTest {

  private static TestDatabase database;

  @BeforeAll
  static void create() throws SQLException {
    database = TestDatabase.create().migrated();
  }

  private static List<Fault> faults(String url) {
    var environment = OperatorsEnvironment.here();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("all", Map.copyOf(database.production())));
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("replica", Map.of("examcycle.database.replica.url", url)));
    return new ReplicaCheck().question(environment).get();
  }

  @Test
  void none_need_be_there() {
    assertThat(faults("")).isEmpty();
  }

  @Test
  void the_database_itself_is_none() {
    assertThat(faults(database.url()))
        .containsExactly(Fault.of("examcycle.database.replica.url is no replica: it takes writes"));
  }

  @Test
  void one_that_is_down_keeps_nobody_from_starting() {
    assertThat(faults("jdbc:postgresql://localhost:1/examcycle")).isEmpty();
  }

  @Test
  void one_on_which_the_database_is_not_there_is_told() {
    assertThat(faults(database.url() + "_not"))
        .containsExactly(
            Fault.of("the replica does not exist on that server (user examcycle_application)"));
  }

  @Test
  void an_address_of_another_kind_or_with_a_password_is_told() {
    assertThat(faults("postgres://localhost/examcycle"))
        .containsExactly(
            Fault.of("examcycle.database.replica.url does not begin with jdbc:postgresql:"));
    assertThat(faults(database.url() + "?user=a"))
        .containsExactly(
            Fault.of(
                "examcycle.database.replica.url holds a user or password, which stand beside it"));
  }
}
