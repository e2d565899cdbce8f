package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Refuses settings of the log before the log is made by them: Spring would print a stack trace.
 * Others are looked at after it, all at once.
 */
public final class LoggingAtStart
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  private final StartChecks checks = new StartChecks(List.of(new LoggingCheck()), List.of());

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    checks.check(event.getEnvironment());
  }

  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER - 1;
  }
}
