package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;

/** A setting that is not of the kind that reads it, without what it says: it may be a secret. */
final class UnboundSetting {

  private UnboundSetting() {}

  static String line(BindException unbound) {
    return unbound.getName() + " is not " + ValueKind.of(unbound.getTarget().getType().resolve());
  }

  static StartRefused refused(BindException unbound) {
    return new StartRefused(StartRefused.CONFIGURATION, List.of(line(unbound)));
  }
}
