package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.persistence.ServerCheck;

/**
 * As the application finds the database: new enough, and with no more rights than it needs. A
 * superuser or an owner could rewrite the history (COM-QUA-01).
 */
final class ApplicationLogin {

  private static final String OWNS =
      """
      select pg_has_role(current_user, d.datdba, 'member')
          or exists (select from pg_roles o
                     where o.rolname = ? and pg_has_role(current_user, o.oid, 'member'))
      from pg_database d where d.datname = current_database()
      """;

  private final DatabaseSettings settings;

  ApplicationLogin(DatabaseSettings settings) {
    this.settings = settings;
  }

  List<Fault> faults() {
    return DatabaseLogin.with(settings.url(), settings.application(), this::look);
  }

  private List<Fault> look(Connection connection) throws SQLException {
    var faults = new ArrayList<Fault>();
    ServerCheck.faults(connection).stream().map(Fault::of).forEach(faults::add);
    faults.addAll(WritableDatabase.faults(connection, settings.application().role()));
    if (faults.isEmpty() && owns(connection)) {
      faults.add(
          Fault.of(
              RequiredSettings.APPLICATION
                  + " "
                  + settings.application().role()
                  + " has the owner's rights, which the application must not have"));
    }
    if (faults.isEmpty()) {
      PreparedDatabase.faultsOfApplication(connection, settings.application().role())
          .forEach(faults::add);
    }
    return faults;
  }

  private boolean owns(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(OWNS)) {
      query.setString(1, settings.owner().role());
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
