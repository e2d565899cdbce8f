package org.examcycle.acceptance.booted;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;

/** Sees every statement that is sent to the database on behalf of a request. */
final class SqlWatch implements BeanPostProcessor, ExecuteListener {

  private static final long serialVersionUID = 1;

  private final transient LinkedBlockingQueue<String> statements = new LinkedBlockingQueue<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DSLContext dsl) {
      dsl.configuration().set(new DefaultExecuteListenerProvider(this));
    }
    return bean;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    // What runs beside the requests, such as the access record's batches, has no request.
    if (RequestContextHolder.getRequestAttributes() != null && context.sql() != null) {
      statements.add(context.sql());
    }
  }

  /** Those since the last time, without their values. */
  List<String> take() {
    var taken = new ArrayList<String>();
    statements.drainTo(taken);
    return taken;
  }
}
