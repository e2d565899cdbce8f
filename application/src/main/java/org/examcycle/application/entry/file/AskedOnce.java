package org.examcycle.application.entry.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A port of what is in force, that is asked each question once: while some rows are decided the
 * catalogue and the calendar stay as they are. For questions alone, never for what changes
 * something.
 */
final class AskedOnce {

  private AskedOnce() {}

  /** A question of a port: its method by name, and what it is asked about. */
  record Question(String method, List<Object> about) {
    static Question of(String method, Object... about) {
      return new Question(method, List.of(about));
    }
  }

  static <P> P of(Class<P> port, P asked) {
    return of(port, asked, Map.of());
  }

  /**
   * @param known answers that are there before they are asked for
   */
  static <P> P of(Class<P> port, P asked, Map<Question, ?> known) {
    var answers = new HashMap<Question, Object>(known);
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, about) -> answer(answers, asked, method, about)));
  }

  private static Object answer(
      Map<Question, Object> answers, Object asked, Method method, Object @Nullable [] about)
      throws Throwable {
    var question = new Question(method.getName(), about == null ? List.of() : List.of(about));
    var known = answers.get(question);
    if (known != null) {
      return known;
    }
    try {
      var answer = method.invoke(asked, about);
      answers.put(question, answer);
      return answer;
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
