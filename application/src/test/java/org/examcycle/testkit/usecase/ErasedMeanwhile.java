package org.examcycle.testkit.usecase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * A port as it answers while somebody is being erased: who looks sees that person still, and who
 * holds the record, and so waits until the erasure is done, finds nobody.
 */
public final class ErasedMeanwhile {

  private ErasedMeanwhile() {}

  public static <T> T of(Class<T> port, T before) {
    return as(
        port,
        (method, arguments) ->
            method.getName().equals("hold") ? Optional.empty() : asked(before, method, arguments));
  }

  /** A port whose changes wait for an erasure, and come when that is done. */
  public static <T> T beforeSaving(Class<T> port, T store, Runnable erasure) {
    return as(
        port,
        (method, arguments) -> {
          if (method.getName().equals("save")) {
            erasure.run();
          }
          return asked(store, method, arguments);
        });
  }

  private interface Answering {
    Object answer(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T as(Class<T> port, Answering answering) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> answering.answer(method, arguments)));
  }

  private static Object asked(Object port, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(port, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
