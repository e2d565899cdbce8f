package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.function.Supplier;
import org.examcycle.rest.call.IssuerFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Asks every issuer for its keys once, before anybody is answered. One that is down does not stop a
 * start: that would make its outage one of every node that is started meanwhile. Where another
 * answers in its place somebody has set something wrong, and no waiting helps.
 */
public final class IssuersAtStart implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(IssuersAtStart.class);

  private final Supplier<List<IssuerFault>> asked;

  /**
   * @param asked what stands against verifying tokens, of each issuer one at most
   */
  public IssuersAtStart(Supplier<List<IssuerFault>> asked) {
    this.asked = asked;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var faults = asked.get();
    var others =
        faults.stream()
            .filter(IssuerFault::isAnother)
            .map(fault -> "the issuer " + fault.issuer() + ": " + fault.why())
            .toList();
    if (!others.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, others);
    }
    for (var fault : faults) {
      LOG.warn(
          "the issuer {} gives no keys ({}): it is asked again, and its callers get 503 until then",
          fault.issuer(),
          fault.why());
    }
  }
}
