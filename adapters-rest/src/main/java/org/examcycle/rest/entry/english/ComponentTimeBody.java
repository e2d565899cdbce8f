package org.examcycle.rest.entry.english;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.ComponentTime;

/** When a component starts, by the clocks of the venue. */
record ComponentTimeBody(@NotNull ComponentName component, @NotNull LocalDateTime startsAt) {

  ComponentTime time() {
    return new ComponentTime(component, startsAt);
  }

  static ComponentTimeBody of(ComponentTime time) {
    return new ComponentTimeBody(time.component(), time.startsAt());
  }
}
