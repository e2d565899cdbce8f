package org.examcycle.dev;

import java.io.PrintStream;
import org.examcycle.dev.issuer.DemoCallers;
import org.examcycle.dev.issuer.IssuerName;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says where to go and who one can be. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

  private final IssuerName here;

  Welcome(IssuerName here) {
    this.here = here;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    print(System.out);
  }

  void print(PrintStream out) {
    out.printf(
        """

        ExamCycle runs: %1$s
          Its people, centres and results are invented. Everything is kept in .examcycle.
          The contract  %1$s/docs
          The time      curl %1$s/dev/clock
                        curl -X PUT %1$s/dev/clock -d P30D       (thirty days on)
          A token       TOKEN=$(curl -sX POST %1$s/dev/tokens/centre-mumbai)
                        curl -H "Authorization: Bearer $TOKEN" %1$s/v1/...
          Who you can be (a person's password is demo, a program's secret is its name and -demo):
        """,
        here.url());
    DemoCallers.all()
        .forEach(caller -> out.printf("            %-18s %s%n", caller.name(), caller.is()));
    out.flush();
  }
}
