package org.examcycle.domain.guide;

import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;

/** By which of a series's dates an activity is due; the dates themselves are rows. */
public sealed interface Due {

  /** With the end of the key date. */
  record By(KeyActivity activity) implements Due {}

  /** On the first day of the key date. */
  record When(KeyActivity activity) implements Due {}

  /**
   * Some time after the end of the key date.
   *
   * @param days whole days, by the calendar
   */
  record After(KeyActivity activity, int days) implements Due {}

  /** As it comes: no day is set. */
  record AsItComes() implements Due {}

  /** The key date that it goes by; empty where no day is set. */
  default Optional<KeyActivity> keyDate() {
    return switch (this) {
      case By(var activity) -> Optional.of(activity);
      case When(var activity) -> Optional.of(activity);
      case After(var activity, _) -> Optional.of(activity);
      case AsItComes() -> Optional.empty();
    };
  }

  static Due by(String activity) {
    return new By(KeyActivity.of(activity));
  }

  static Due when(String activity) {
    return new When(KeyActivity.of(activity));
  }

  static Due after(String activity, int days) {
    return new After(KeyActivity.of(activity), days);
  }
}
