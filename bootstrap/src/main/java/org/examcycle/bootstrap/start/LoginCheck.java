package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at what another machine says, so that its answer may be waited for beside other things. */
interface LoginCheck {

  /**
   * Reads the settings at once.
   *
   * @return asks, on whatever thread, without looking at the settings again
   */
  Supplier<List<Fault>> question(ConfigurableEnvironment environment);
}
