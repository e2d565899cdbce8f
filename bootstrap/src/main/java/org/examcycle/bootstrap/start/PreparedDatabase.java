package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.persistence.DatabaseRoles;

/** What a superuser makes once, by {@code roles.sql}, and migrations stand on. */
final class PreparedDatabase {

  private static final String HAS_ROLE = "select exists (select from pg_roles where rolname = ?)";
  private static final String MAY_CREATE =
      "select has_schema_privilege(oid, 'create') from pg_namespace where nspname = ?";
  private static final String IS_MEMBER =
      """
      select exists (select from pg_roles
                     where rolname = ? and pg_has_role(current_user, oid, 'member'))
      """;

  private PreparedDatabase() {}

  /** As the owner sees it. */
  static List<Fault> faults(Connection owner) throws SQLException {
    var faults = new ArrayList<Fault>();
    for (var role : List.of(DatabaseRoles.APPLICATION, DatabaseRoles.READER)) {
      if (!is(owner, HAS_ROLE, role)) {
        faults.add(Fault.of("the database has no role " + role + ": roles.sql makes it"));
      }
    }
    if (!is(owner, MAY_CREATE, DatabaseRoles.SCHEMA)) {
      faults.add(
          Fault.of(
              "the schema "
                  + DatabaseRoles.SCHEMA
                  + " is not there, or not its owner's to fill: roles.sql makes it"));
    }
    return faults;
  }

  /** Whether what migrations grant reaches whoever is logged in. */
  static Stream<Fault> faultsOfApplication(Connection application, String role)
      throws SQLException {
    return is(application, IS_MEMBER, DatabaseRoles.APPLICATION)
        ? Stream.empty()
        : Stream.of(
            Fault.of(
                RequiredSettings.APPLICATION
                    + " "
                    + role
                    + " is no member of "
                    + DatabaseRoles.APPLICATION
                    + ", to which migrations grant rights"));
  }

  private static boolean is(Connection connection, String question, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(question)) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
