package org.examcycle.bootstrap.start;

import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * Where all beans are known and none is made yet that does anything, it looks whether settings are
 * of their kind, and then waits for issuers: no migration has run, and no port is open.
 */
public final class CheckedContext extends AnnotationConfigServletWebServerApplicationContext {

  private final IssuersAtStart issuers;

  public CheckedContext(IssuersAtStart issuers) {
    this.issuers = issuers;
  }

  @Override
  protected void onRefresh() {
    SpringSettings.make(getBeanFactory());
    issuers.ask(getEnvironment());
    super.onRefresh();
  }
}
