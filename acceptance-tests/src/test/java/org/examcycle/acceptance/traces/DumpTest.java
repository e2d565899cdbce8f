package org.examcycle.acceptance.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.examcycle.acceptance.booted.BootedApplication;
import org.junit.jupiter.api.Test;

/** A seeded fault: a secret in a table is found, wherever the table lies. */
final class DumpTest {

  private final BootedApplication application = BootedApplication.running();

  @Test
  void a_secret_in_any_table_is_found() {
    var secret = "secret " + UUID.randomUUID();
    assertThat(new Search(application.dump()).secrets(List.of(secret))).isEmpty();

    // The tests' own count keeps what is counted by its name, in a schema beside ours.
    application.nextNumber(secret);

    assertThat(new Search(application.dump()).secrets(List.of(secret)))
        .singleElement()
        .asString()
        .contains("number(\"(here)\",1)");
  }

  @Test
  void all_that_the_application_keeps_is_looked_through() {
    assertThat(application.dump()).anyMatch(row -> row.startsWith("flyway_schema_history("));
  }
}
