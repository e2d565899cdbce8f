package org.examcycle.bootstrap.start;

import java.util.Optional;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * Where all beans are known and none is made yet that does anything, it looks whether settings are
 * of their kind, and then waits for issuers: no migration has run, and no port is open. They are
 * asked before that, because finding all beans takes as long as their answer.
 */
public final class CheckedContext extends AnnotationConfigServletWebServerApplicationContext {

  private final IssuersAtStart issuers;
  private Optional<IssuersAtStart.Asking> asked = Optional.empty();

  public CheckedContext(IssuersAtStart issuers) {
    super(new IndexedBeans());
    this.issuers = issuers;
  }

  @Override
  protected void prepareRefresh() {
    super.prepareRefresh();
    asked = Optional.of(issuers.begin(getEnvironment()));
  }

  @Override
  protected void onRefresh() {
    // Definitions are complete: what is looked for from here on is remembered.
    getBeanFactory().freezeConfiguration();
    SpringSettings.make(getBeanFactory());
    asked.orElseThrow().await();
    super.onRefresh();
  }
}
