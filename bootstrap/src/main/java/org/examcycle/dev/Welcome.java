package org.examcycle.dev;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.examcycle.dev.board.DemonstrationGuide;
import org.examcycle.dev.issuer.DemoCallers;
import org.examcycle.dev.issuer.IssuerName;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says where to go and who one can be. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

  private static final Duration FRESH = Duration.ofDays(5);

  private final IssuerName here;
  private final DemonstrationGuide guide;
  private final Clock clock;

  Welcome(IssuerName here, DemonstrationGuide guide, Clock clock) {
    this.here = here;
    this.guide = guide;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    print(System.out);
  }

  private void print(PrintStream out) {
    var sample = guide.sample();
    out.printf(
        """

        ExamCycle runs: %1$s    (the tour is at %1$s/tour, every operation at %1$s/docs)

          All people and results are invented and kept in .examcycle; delete it to begin anew.
          Somebody with a result: %2$s, born %3$s, %4$s. Her numbers: curl %1$s/dev/numbers
          See it as she does at %1$s/results-online, as an employer at %1$s/verification, or:
            curl -s %1$s/dev/numbers |
              curl -H 'Content-Type: application/json' %1$s/v1/verifications -d @-
          Be somebody:  TOKEN=$(curl -sX POST %1$s/dev/tokens/centre-mumbai)
                        curl -H "Authorization: Bearer $TOKEN" %1$s/v1/centres/IN403
          Move time:    curl -X PUT %1$s/dev/clock -d P30D       (thirty days on; DELETE puts it right)
          Read mail:    curl %1$s/dev/letters

          Who you can be (to log in by a browser, a person's password is demo, a program's secret its name and -demo):
        """,
        here.url(), sample.name(), sample.dateOfBirth(), sample.exam());
    DemoCallers.all().forEach(caller -> out.printf("    %-18s %s%n", caller.name(), caller.is()));
    sayIfItIsOld(out);
    out.flush();
  }

  private void sayIfItIsOld(PrintStream out) {
    var loaded = guide.loadedAt().truncatedTo(ChronoUnit.SECONDS);
    if (loaded.plus(FRESH).isBefore(clock.instant())) {
      out.printf(
          """

            Its open entries and coming results lie around %s. To go back to that day:
              curl -X PUT %s/dev/clock -d %s
          """,
          loaded.atOffset(ZoneOffset.UTC).toLocalDate(), here.url(), loaded);
    }
  }
}
