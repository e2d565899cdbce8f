package org.examcycle.testkit.usecase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A port as it answers whoever has waited, in one of its methods, for somebody else. */
public final class Meanwhile {

  private Meanwhile() {}

  /** What was done meanwhile is done just before that method answers for the first time. */
  public static <T> T held(Class<T> port, T store, String by, Runnable done) {
    var once = new boolean[] {true};
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              if (once[0] && method.getName().equals(by)) {
                once[0] = false;
                done.run();
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
