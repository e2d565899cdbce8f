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
 * migration, no port. One that is down is waited for, and then the start is refused; so is one at
 * whose address something else answers, and that is a setting then; where another issuer answers in
 * its place, or one whose certificate is not trusted, somebody has set something wrong, and no
 * waiting helps.
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

  /** Asks for the first time, and does not wait for the answer. */
  Asking begin(Environment environment) {
    var binder = Binder.get(environment);
    var issuers = binder.bind("examcycle.rest", RestSettings.class).get().issuers();
    var wait = binder.bindOrCreate("examcycle.start", StartSettings.class).waitForIssuer();
    return new Asking(
        issuers, System.nanoTime(), wait.toNanos(), Meanwhile.ask(() -> faults(issuers)));
  }

  private List<IssuerFault> faults(List<RestSettings.Issuer> issuers) {
    return issuers.stream().flatMap(issuer -> question.apply(issuer).stream()).toList();
  }

  private static boolean mayGo(List<IssuerFault> faults) {
    return !faults.isEmpty()
        && faults.stream().noneMatch(fault -> fault.kind() == IssuerFault.Kind.ANOTHER);
  }

  private static StartRefused refused(List<IssuerFault> faults) {
    return new StartRefused(
        faults.stream().allMatch(IssuersAtStart::isDown)
            ? StartRefused.UNAVAILABLE
            : StartRefused.CONFIGURATION,
        faults.stream().map(IssuersAtStart::line).toList());
  }

  private static String line(IssuerFault fault) {
    return isDown(fault)
        ? "the issuer " + fault.issuer() + " gives no keys (" + fault.why() + ")"
        : "the issuer " + fault.issuer() + ": " + fault.why();
  }

  private static boolean isDown(IssuerFault fault) {
    return fault.kind() == IssuerFault.Kind.DOWN;
  }

  /** Issuers that have been asked, and since when. */
  final class Asking {

    private final List<RestSettings.Issuer> issuers;
    private final long began;
    private final long wait;
    private final Meanwhile<List<IssuerFault>> first;

    private Asking(
        List<RestSettings.Issuer> issuers,
        long began,
        long wait,
        Meanwhile<List<IssuerFault>> first) {
      this.issuers = issuers;
      this.began = began;
      this.wait = wait;
      this.first = first;
    }

    /**
     * Asks again for as long as one is waited for.
     *
     * @throws StartRefused if any gives no keys
     */
    void await() {
      var faults = first.answer();
      while (mayGo(faults) && System.nanoTime() - began < wait) {
        LockSupport.parkNanos(REST.toNanos());
        faults = faults(issuers);
      }
      if (!faults.isEmpty()) {
        throw refused(faults);
      }
    }
  }
}
