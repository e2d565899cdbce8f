package org.examcycle.bootstrap.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.examcycle.application.result.notice.SendNextNotice;
import org.examcycle.application.result.notice.SendNextNotice.Done;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Sends what is due, one by one and each in a transaction of its own, until nothing is. */
final class NoticeSender {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
  private static final Caller JOB = new Caller.Job("notices");
  private static final Set<Done> WORTH_ANOTHER =
      EnumSet.of(Done.SENT, Done.DROPPED, Done.POSTPONED);

  private final SendNextNotice sendNextNotice;
  private final Clock clock;
  private final Ids ids;
  private final Counter parked;

  NoticeSender(SendNextNotice sendNextNotice, Clock clock, Ids ids, MeterRegistry meters) {
    this.sendNextNotice = sendNextNotice;
    this.clock = clock;
    this.ids = ids;
    this.parked =
        Counter.builder("examcycle.notices.parked")
            .description("Mails that were given up after too many tries")
            .register(meters);
  }

  void sendAll(BooleanSupplier stopping) {
    Done done;
    do {
      done = sendOne();
    } while (WORTH_ANOTHER.contains(done) && !stopping.getAsBoolean());
  }

  /** After a failure it rests: the server may be down for all. */
  private Done sendOne() {
    var requestId = ids.next().toString();
    try (var _ = MDC.putCloseable("request", requestId)) {
      return sendOne(requestId);
    }
  }

  private Done sendOne(String requestId) {
    var done =
        sendNextNotice
            .handle(Call.by(JOB, clock.instant(), requestId), new SendNextNotice.Command())
            .ifGranted()
            .orElse(Done.NOTHING_DUE);
    if (done == Done.PARKED) {
      parked.increment();
      LOG.error("a mail was given up after too many tries: request {}", requestId);
    }
    return done;
  }
}
