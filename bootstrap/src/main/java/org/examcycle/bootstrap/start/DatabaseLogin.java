package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.examcycle.persistence.Credentials;

/** Logs in once, without a pool, and looks. */
final class DatabaseLogin {

  private static final String SECONDS_TO_WAIT = "5";

  private DatabaseLogin() {}

  interface Look {
    List<Fault> at(Connection connection) throws SQLException;
  }

  static List<Fault> with(String url, Credentials login, Look look) {
    return with("the database", url, login, look);
  }

  /**
   * @param where as it is called in a fault
   */
  static List<Fault> with(String where, String url, Credentials login, Look look) {
    var properties = new Properties();
    properties.setProperty("user", login.role());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
    properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
    try (var connection = DriverManager.getConnection(url, properties)) {
      return look.at(connection);
    } catch (SQLException failed) {
      var answer = DatabaseAnswer.of(failed);
      return List.of(
          DatabaseAnswer.isAboutSettings(failed)
              ? Fault.of(where + " " + answer + " (user " + login.role() + ")")
              : Fault.passing(where + " " + answer));
    }
  }
}
