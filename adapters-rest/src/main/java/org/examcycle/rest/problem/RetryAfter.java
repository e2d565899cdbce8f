package org.examcycle.rest.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * When what was asked too often may be asked again: the refusal's first fact that is an instant or
 * a duration, in whole seconds, rounded up; a minute where it says nothing.
 */
final class RetryAfter {

  private static final Duration USUAL = Duration.ofMinutes(1);

  private RetryAfter() {}

  static String seconds(Refusal refusal, Instant now) {
    var told = refusal instanceof RowRefused row ? row.because() : refusal;
    var wait =
        Arrays.stream(
                Objects.requireNonNullElse(
                    told.getClass().getRecordComponents(), new RecordComponent[0]))
            .map(component -> wait(read(component, told), now))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(USUAL);
    return seconds(wait);
  }

  /** Rounded up, and at least one. */
  static String seconds(Duration wait) {
    var seconds = wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0);
    return String.valueOf(Math.max(1, seconds));
  }

  private static @Nullable Duration wait(@Nullable Object fact, Instant now) {
    return switch (fact) {
      case Instant until -> Duration.between(now, until);
      case Duration wait -> wait;
      case null, default -> null;
    };
  }

  private static @Nullable Object read(RecordComponent component, Refusal refusal) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(refusal);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException("unreadable fact " + component.getName(), unreadable);
    }
  }
}
