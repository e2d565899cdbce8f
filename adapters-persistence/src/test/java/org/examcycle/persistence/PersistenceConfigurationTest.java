package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.persistence.jooq.Tables.PERSON_KEY;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class PersistenceConfigurationTest {

  private static PersistenceSettings settings(
      Optional<Credentials> owner, Credentials application) {
    var usual = PostgresServer.get().settings();
    return new PersistenceSettings(usual.url(), owner, application, usual.masterKeys(), 2);
  }

  private static AnnotationConfigApplicationContext started(PersistenceSettings settings) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(PersistenceSettings.class, () -> settings);
    context.register(PersistenceConfiguration.class);
    context.refresh();
    return context;
  }

  @Test
  void every_port_of_the_boundary_is_there() {
    assertThat(PostgresKit.shared().get(Transactions.class)).isNotNull();
    assertThat(PostgresKit.shared().get(RequestKeys.class)).isNotNull();
    assertThat(PostgresKit.shared().get(History.class)).isNotNull();
    assertThat(PostgresKit.shared().get(AccessRecord.class)).isNotNull();
  }

  @Test
  void we_are_the_application_in_our_schema_and_nobody_else() {
    var row =
        PostgresKit.shared()
            .get(DSLContext.class)
            .fetchSingle("select current_user, current_schema()");
    assertThat(row.get(0)).isEqualTo(DatabaseRoles.APPLICATION);
    assertThat(row.get(1)).isEqualTo(DatabaseRoles.SCHEMA);
  }

  @Test
  void a_migrated_schema_needs_no_owner() {
    PostgresKit.shared().get(DSLContext.class);
    var application = PostgresServer.get().settings().application();
    try (var context = started(settings(Optional.empty(), application))) {
      assertThat(context.getBean(DSLContext.class).fetchValue("select 1")).isEqualTo(1);
    }
  }

  @Test
  void no_adapter_stands_where_it_is_not_looked_for() {
    PostgresKit.shared().get(DSLContext.class);
    var finding = new ClassPathScanningCandidateComponentProvider(false);
    finding.addIncludeFilter(new AnnotationTypeFilter(JooqAdapter.class));
    var application = PostgresServer.get().settings().application();
    try (var context = started(settings(Optional.empty(), application))) {
      assertThat(finding.findCandidateComponents("org.examcycle.persistence"))
          .hasSizeGreaterThan(70)
          .allMatch(
              adapter -> context.containsBean(Objects.requireNonNull(adapter.getBeanClassName())));
    }
  }

  @Test
  void it_does_not_start_as_the_owner() {
    var owner = PostgresServer.get().settings().owner();
    assertThatThrownBy(() -> started(settings(owner, owner.orElseThrow())))
        .rootCause()
        .hasMessage("the application must not own the schema: it could alter the history");
  }

  @Test
  void it_does_not_start_as_a_superuser() throws SQLException {
    PostgresKit.shared().get(DSLContext.class);
    assertThat(ServerCheck.faults(PostgresServer.get().superuser()))
        .contains("the application must not be a superuser of the database");
    assertThat(ServerCheck.faults(PostgresServer.get().as(DatabaseRoles.APPLICATION))).isEmpty();
  }

  @Test
  void credentials_do_not_print_their_password() {
    assertThat(settings(Optional.empty(), new Credentials("examcycle_application", "hush")))
        .asString()
        .contains("examcycle_application")
        .doesNotContain("hush");
  }

  @Test
  void jooq_begins_no_transaction_of_its_own() {
    assertThatThrownBy(() -> PostgresKit.shared().get(DSLContext.class).transaction(_ -> {}))
        .hasMessageContaining("use-case boundary");
  }

  @Test
  void nothing_is_updated_or_deleted_as_a_whole() {
    assertThatThrownBy(
            () -> PostgresKit.shared().get(DSLContext.class).deleteFrom(PERSON_KEY).execute())
        .isInstanceOf(DataAccessException.class);
  }
}
