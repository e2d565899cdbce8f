package org.examcycle.bootstrap.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.examcycle.bootstrap.setting.StartSettings;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.call.IssuerFault;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Asks every issuer for its keys, when all else stands for a start and nothing has been done: no
 * migration, no port. One that is down is waited for, and then the start is refused; where another
 * answers in its place, or one whose certificate is not trusted, somebody has set something wrong,
 * and no waiting helps.
 */
public final class IssuersAtStart {

  private static final Duration REST = Duration.ofMillis(250);

  private final Function<RestSettings.Issuer, Optional<IssuerFault>> question;

  public IssuersAtStart() {
    this(IssuerFault::now);
  }

  /**
   * @param question what stands against verifying an issuer's tokens at this moment
   */
  public IssuersAtStart(Function<RestSettings.Issuer, Optional<IssuerFault>> question) {
    this.question = question;
  }

  void ask(Environment environment) {
    var binder = Binder.get(environment);
    var issuers = binder.bind("examcycle.rest", RestSettings.class).get().issuers();
    var wait = binder.bindOrCreate("examcycle.start", StartSettings.class).waitForIssuer();
    var began = System.nanoTime();
    var faults = faults(issuers);
    while (mayGo(faults) && System.nanoTime() - began < wait.toNanos()) {
      LockSupport.parkNanos(REST.toNanos());
      faults = faults(issuers);
    }
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
  }

  private List<IssuerFault> faults(List<RestSettings.Issuer> issuers) {
    return issuers.stream().flatMap(issuer -> question.apply(issuer).stream()).toList();
  }

  private static boolean mayGo(List<IssuerFault> faults) {
    return !faults.isEmpty() && faults.stream().noneMatch(IssuerFault::isLasting);
  }

  private static StartRefused refused(List<IssuerFault> faults) {
    return new StartRefused(
        mayGo(faults) ? StartRefused.UNAVAILABLE : StartRefused.CONFIGURATION,
        faults.stream().map(IssuersAtStart::line).toList());
  }

  private static String line(IssuerFault fault) {
    return fault.isLasting()
        ? "the issuer " + fault.issuer() + ": " + fault.why()
        : "the issuer " + fault.issuer() + " gives no keys (" + fault.why() + ")";
  }
}
