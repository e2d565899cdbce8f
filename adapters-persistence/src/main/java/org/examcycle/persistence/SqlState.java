package org.examcycle.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL says of a failure, in five characters. */
public final class SqlState {

  private static final int DEEPEST = 20;

  private SqlState() {}

  /** The first that is behind what was thrown; none where PostgreSQL did not say anything. */
  public static Optional<String> in(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(SQLException.class::isInstance)
        .flatMap(sql -> Stream.ofNullable(((SQLException) sql).getSQLState()))
        .findFirst();
  }
}
