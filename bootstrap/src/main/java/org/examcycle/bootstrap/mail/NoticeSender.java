package org.examcycle.bootstrap.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.examcycle.application.result.notice.SendNextNotice;
import org.examcycle.application.result.notice.SendNextNotice.Done;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.persistence.job.JobRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, one by one and each in a transaction of its own, until nothing is. */
final class NoticeSender {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
  private static final Caller JOB = new Caller.Job("notices");
  private static final Set<Done> WORTH_ANOTHER =
      EnumSet.of(Done.SENT, Done.DROPPED, Done.POSTPONED);

  private final SendNextNotice sendNextNotice;
  private final Clock clock;
  private final Counter parked;

  NoticeSender(SendNextNotice sendNextNotice, Clock clock, MeterRegistry meters) {
    this.sendNextNotice = sendNextNotice;
    this.clock = clock;
    this.parked =
        Counter.builder("examcycle.notices.parked")
            .description("Mails that were given up after too many tries")
            .register(meters);
  }

  void sendAll(JobRun run) {
    Done done;
    do {
      done = sendOne(run);
    } while (WORTH_ANOTHER.contains(done) && !run.isToEnd());
  }

  /** After a failure it rests: the server may be down for all. */
  private Done sendOne(JobRun run) {
    var done =
        sendNextNotice
            .handle(Call.by(JOB, clock.instant(), run.request()), new SendNextNotice.Command())
            .ifGranted()
            .orElse(Done.NOTHING_DUE);
    if (done == Done.PARKED) {
      parked.increment();
      LOG.error("a mail was given up after too many tries");
    }
    return done;
  }
}
