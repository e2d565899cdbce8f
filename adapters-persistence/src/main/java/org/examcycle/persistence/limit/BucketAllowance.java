package org.examcycle.persistence.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.NopeOptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.delay.DelayOptimization;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.github.bucket4j.util.concurrent.batch.BatchHelper;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What callers have left, in a table that all nodes share. A node goes there once a second or after
 * {@value #ALONE} requests of a caller and counts by itself in between, so that a limit is passed
 * by so many at most on each node, and not every request costs a turn at the database.
 */
public final class BucketAllowance {

  static final int ALONE = 20;

  private static final DelayParameters NOW_AND_THEN =
      new DelayParameters(ALONE, Duration.ofSeconds(1));

  /** How long a row outlives the moment from which it says no more than none would. */
  private static final Duration OUTLIVED = Duration.ofMinutes(1);

  private static final int REMEMBERED = 10_000;
  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> table;
  private final DelayOptimization counting;
  private final Map<String, Bucket> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  public BucketAllowance(DataSource connections, Clock clock) {
    var ticks = new Ticks(clock);
    counting = new DelayOptimization(NOW_AND_THEN, NopeOptimizationListener.INSTANCE, ticks);
    table =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(connections)
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("request_allowance")
            .idColumn("id")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .clientClock(ticks)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(OUTLIVED))
            .build();
  }

  /**
   * Takes one request off what a caller has left.
   *
   * @param perMinute how many it may make in a minute; another figure is another count
   * @return how long to wait, if nothing was left
   */
  public Optional<Duration> take(String caller, int perMinute) {
    var probe = taken(perMinute + " " + caller, perMinute);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Removes the rows of those who have long had their whole allowance again. */
  public void forgetTheSilent() {
    int forgotten;
    do {
      forgotten = table.removeExpired(FORGOTTEN_AT_ONCE);
    } while (forgotten == FORGOTTEN_AT_ONCE);
  }

  /**
   * Requests that come together are counted together, and that fails for all of them where there is
   * no row yet, or no longer: then each goes to the table by itself, which makes one.
   */
  private ConsumptionProbe taken(String id, int perMinute) {
    try {
      return bucket(id, perMinute).tryConsumeAndReturnRemaining(1);
    } catch (BatchHelper.BatchFailedException together) {
      if (!(together.getCause() instanceof BucketNotFoundException)) {
        throw together;
      }
      return table.builder().build(id, () -> minutely(perMinute)).tryConsumeAndReturnRemaining(1);
    }
  }

  private Bucket bucket(String id, int perMinute) {
    synchronized (remembered) {
      return remembered.computeIfAbsent(id, _ -> newBucket(id, perMinute));
    }
  }

  private Bucket newBucket(String id, int perMinute) {
    return table.builder().withOptimization(counting).build(id, () -> minutely(perMinute));
  }

  private static BucketConfiguration minutely(int perMinute) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }

  /** The one clock, as the library reads it. */
  private record Ticks(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
