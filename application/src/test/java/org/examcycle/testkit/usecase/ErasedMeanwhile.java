package org.examcycle.testkit.usecase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * A port as it answers while somebody is being erased: who looks sees that person still, and who
 * holds the record, and so waits until the erasure is done, finds nobody.
 */
public final class ErasedMeanwhile {

  private ErasedMeanwhile() {}

  public static <T> T of(Class<T> port, T before) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              if (method.getName().equals("hold")) {
                return Optional.empty();
              }
              try {
                return method.invoke(before, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
