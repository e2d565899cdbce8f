package org.examcycle.persistence.usecase;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.examcycle.persistence.jooq.Tables.ACCESS_RECORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.SqlState;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes the access record in batches, four times a second: a line committed for every read would
 * cost two thirds of the reads. When the database cannot take lines fast enough, whoever reads
 * writes its own and fails if that fails: no line is dropped.
 */
@JooqAdapter
final class BatchedAccessRecord implements AccessRecord, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BatchedAccessRecord.class);
  private static final Duration BETWEEN_BATCHES = Duration.ofMillis(250);
  private static final int WAITING = 20_000;
  private static final int BATCH = 5_000;

  private static final List<Field<?>> COLUMNS =
      List.of(
          ACCESS_RECORD.ARRIVED_AT,
          ACCESS_RECORD.CALLER,
          ACCESS_RECORD.ON_BEHALF_OF,
          ACCESS_RECORD.PURPOSE,
          ACCESS_RECORD.REQUEST_ID,
          ACCESS_RECORD.PERSON,
          ACCESS_RECORD.WHAT);

  private final DSLContext dsl;
  private final Transactions transactions;
  private final BlockingQueue<@Nullable Object[]> waiting = new ArrayBlockingQueue<>(WAITING);
  private final List<@Nullable Object[]> batch = new ArrayList<>();
  private final AtomicBoolean held = new AtomicBoolean();
  private volatile @Nullable ScheduledExecutorService writer;

  BatchedAccessRecord(DSLContext dsl, Transactions transactions) {
    this.dsl = dsl;
    this.transactions = transactions;
  }

  @Override
  public void note(Call call, Purpose purpose, List<Disclosure> disclosures) {
    var lines = disclosures.stream().map(shown -> row(call, purpose, shown)).toList();
    if (!isRunning()) {
      write(lines);
      return;
    }
    var tooMany = lines.stream().filter(line -> !waiting.offer(line)).toList();
    if (!tooMany.isEmpty()) {
      write(tooMany);
    }
    if (!isRunning()) {
      flush();
    }
  }

  @Override
  public void start() {
    var scheduler =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("access-record").unstarted(task));
    var pause = BETWEEN_BATCHES.toMillis();
    var _ = scheduler.scheduleWithFixedDelay(this::flushOrTryAgain, pause, pause, MILLISECONDS);
    writer = scheduler;
  }

  /** Writes what waits; what is noted from now on is written by whoever notes it. */
  @Override
  public void stop() {
    var stopping = writer;
    writer = null;
    if (stopping != null) {
      stopping.close();
    }
    flush();
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  /** Stops after everything that may still read. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  private void flushOrTryAgain() {
    try {
      flush();
      if (held.getAndSet(false)) {
        LOG.info("the access record is written again");
      }
    } catch (RuntimeException e) {
      if (!held.getAndSet(true)) {
        LOG.error(
            "the access record cannot be written; it waits and is tried again: SQLSTATE {}",
            SqlState.in(e).orElse("none, " + e.getClass().getName()));
      }
    }
  }

  /** A batch that could not be written stays and goes first next time. */
  synchronized void flush() {
    waiting.drainTo(batch, BATCH - batch.size());
    while (!batch.isEmpty()) {
      write(batch);
      batch.clear();
      waiting.drainTo(batch, BATCH);
    }
  }

  private void write(List<@Nullable Object[]> lines) {
    transactions.apart(() -> CopyIn.into(dsl, ACCESS_RECORD, COLUMNS, lines));
  }

  private static @Nullable Object[] row(Call call, Purpose purpose, Disclosure shown) {
    return new @Nullable Object[] {
      call.arrivedAt(),
      storable(call.caller().id()),
      call.onBehalfOf().map(BatchedAccessRecord::storable).orElse(null),
      purpose.name(),
      storable(call.requestId()),
      shown.person(),
      shown.what()
    };
  }

  /** PostgreSQL takes no NUL, and one line that cannot be written must not hold up the others. */
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
