package org.examcycle.persistence.replica;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A standby of the database by PostgreSQL's streaming replication, for long lists.
 *
 * @param url JDBC, as of the database itself, whose application role logs in there too; nothing:
 *     there is none
 * @param size connections kept
 * @param waiting how long a reading waits for the standby to have all that was committed before,
 *     and for a connection; after that it is done in the database itself
 * @param silence after which a standby that is being read is given up, as one whose machine stands
 *     still; what was read is read again in the database. Verifying the history, one long
 *     statement, is given up 5 s after the longest time for a statement
 */
public record ReplicaSettings(
    @DefaultValue("") String url,
    @DefaultValue("10") @Min(1) @Max(200) int size,
    @DefaultValue("250ms") @DurationMin(millis = 250) @DurationMax(seconds = 5) Duration waiting,
    @DefaultValue("5s") @DurationMin(seconds = 1) @DurationMax(minutes = 1) Duration silence) {

  public static ReplicaSettings none() {
    return at("");
  }

  public static ReplicaSettings at(String url) {
    return new ReplicaSettings(url, 10, Duration.ofMillis(250), Duration.ofSeconds(5));
  }

  /** The same as {@link #waiting}, for whoever counts in seconds and takes 0 for ever. */
  public String waitingSeconds() {
    return String.valueOf(Math.max(1, waiting.toSeconds()));
  }

  public boolean isThere() {
    return !url.isBlank();
  }
}
