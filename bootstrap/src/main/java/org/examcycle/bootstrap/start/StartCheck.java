package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at one sort of thing that production must have, or must not have, before it starts. */
interface StartCheck {

  List<Fault> faults(ConfigurableEnvironment environment);
}
