package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;

/** A setting that is not of the kind that reads it, without what it says: it may be a secret. */
final class UnboundSetting {

  private UnboundSetting() {}

  /** A list of profiles is one of texts, of which Spring says in words alone what they must be. */
  static String line(BindException unbound) {
    var name = unbound.getName().toString();
    if (name.startsWith("spring.profiles.") && !name.equals("spring.profiles.validate")) {
      return SpringsWords.profiles(name);
    }
    return unbound.getName() + " is not " + ValueKind.of(unbound.getTarget().getType().resolve());
  }

  static StartRefused refused(BindException unbound) {
    return new StartRefused(StartRefused.CONFIGURATION, List.of(line(unbound)));
  }
}
