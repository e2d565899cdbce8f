package org.examcycle.persistence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The jobs of a node. Nodes share them by a table: whoever marks a job as his does it, and when he
 * falls silent for a minute, another may (decision 0018). One that failed is tried again after its
 * rest. They begin last and end first; what is being done is brought to its end.
 */
public final class RecurringJobs implements SmartLifecycle {

  private static final String TABLE = "job";
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
  private static final int MISSED_BEFORE_DEAD = 6;
  private static final Duration LONGEST_END = Duration.ofSeconds(20);

  /** As lines of a caller's request have it. */
  private static final String LOG_KEY = "request";

  private final String node = UUID.randomUUID().toString();
  private final DataSource connections;
  private final List<RecurringJob> jobs;
  private final Supplier<String> requests;
  private final JobWatch watch;
  private final NotedEnd end;
  private final Scheduler scheduler;
  private volatile boolean running;

  /**
   * @param polling how often it is looked whether a job is due
   * @param requests an id for each time that a job is done
   */
  public RecurringJobs(
      DataSource connections,
      Duration polling,
      List<RecurringJob> jobs,
      Supplier<String> requests,
      JobWatch watch) {
    this(connections, polling, SIGN_OF_LIFE, jobs, requests, watch);
  }

  RecurringJobs(
      DataSource connections,
      Duration polling,
      Duration signOfLife,
      List<RecurringJob> jobs,
      Supplier<String> requests,
      JobWatch watch) {
    this.connections = connections;
    this.jobs = List.copyOf(jobs);
    this.requests = requests;
    this.watch = watch;
    this.end = new NotedEnd(polling, watch);
    this.scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(connections))
            .startTasks(jobs.stream().map(this::task).toList())
            .tableName(TABLE)
            .schedulerName(new SchedulerName.Fixed(node))
            .threads(Math.max(1, jobs.size()))
            .executorService(workers(Math.max(1, jobs.size()), watch))
            .pollingInterval(polling)
            .heartbeatInterval(signOfLife)
            .housekeeperExecutor(new Keeper())
            .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
            .shutdownMaxWait(LONGEST_END)
            .failureLogging(LogLevel.OFF, false)
            .addSchedulerListener(new Telling(watch))
            .addExecutionInterceptor((job, at, next) -> end.completed(next.proceed(job, at)))
            .build();
  }

  /** What ends one of them is the database, gone when a job was to be claimed. */
  private static ExecutorService workers(int jobs, JobWatch watch) {
    return Executors.newFixedThreadPool(
        jobs,
        Thread.ofPlatform()
            .name("job-", 1)
            .uncaughtExceptionHandler((_, _) -> watch.looked(false))
            .factory());
  }

  private RecurringTask<Void> task(RecurringJob job) {
    var rest = FixedDelay.of(job.rest());
    return Tasks.recurring(job.name(), rest)
        .onFailure(end.failed(new FailureHandler.OnFailureReschedule<>(rest)))
        .execute((_, at) -> run(job, at));
  }

  /** How it ended is told here and not by the scheduler, so that what is noted bears its id. */
  private void run(RecurringJob job, ExecutionContext at) {
    var run = new JobRun(requests.get(), at.getSchedulerState()::isShuttingDown);
    try (var _ = MDC.putCloseable(LOG_KEY, run.request())) {
      try {
        job.work().doAll(run);
      } catch (RuntimeException | Error failed) {
        watch.ended(job.name(), Optional.of(failed));
        throw failed;
      }
      watch.ended(job.name(), Optional.empty());
    }
  }

  /**
   * Lets those jobs begin at once for which there is something to do after this use case, and which
   * rest. Where that cannot be noted they begin after their rest.
   */
  public void after(String useCase) {
    for (var job : jobs) {
      if (job.after().contains(useCase) && isDueNow(job)) {
        scheduler.triggerCheckForDueExecutions();
      }
    }
  }

  private boolean isDueNow(RecurringJob job) {
    try {
      return JdbcClient.create(connections)
              .sql(
                  """
                  update %s set execution_time = :long_ago, version = version + 1
                   where task_name = :job and not picked
                  """
                      .formatted(TABLE))
              .param("long_ago", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
              .param("job", job.name())
              .update()
          > 0;
    } catch (DataAccessException gone) {
      return false;
    }
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    end.stop();
    scheduler.stop();
    if (scheduler.getCurrentlyExecuting().isEmpty()) {
      handBack();
    }
    running = false;
  }

  /**
   * What the scheduler could not note as ended is free at once and not only after a minute. Not
   * while something is still being done: then it is another's when this node falls silent.
   */
  private void handBack() {
    try {
      JdbcClient.create(connections)
          .sql(
              """
              update %s set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
               where picked and picked_by = :node
              """
                  .formatted(TABLE))
          .param("node", node)
          .update();
    } catch (DataAccessException gone) {
      // The database itself is away: whoever comes next waits for the sign of life.
      watch.looked(false);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Gives the signs of life and looks for nodes without. It rests, and need not be waited for. */
  private static final class Keeper extends ScheduledThreadPoolExecutor {

    Keeper() {
      super(3, Thread.ofPlatform().daemon().name("job-keeper-", 0).factory());
    }

    @Override
    public void shutdown() {
      shutdownNow();
    }
  }

  private static final class Telling extends AbstractSchedulerListener {

    private final JobWatch watch;

    Telling(JobWatch watch) {
      this.watch = watch;
    }

    /** What went wrong is told here alone: the scheduler would note it with each look anew. */
    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
      switch (event) {
        case RAN_EXECUTE_DUE -> watch.looked(true);
        case UNEXPECTED_ERROR, COMPLETIONHANDLER_ERROR -> watch.looked(false);
        default -> {
          // of one job, which is told when it ends
        }
      }
    }
  }
}
