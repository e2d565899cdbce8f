package org.examcycle.bootstrap.start;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** An answer that others give and that takes its time: it is waited for where it is needed. */
final class Meanwhile<T> {

  private final FutureTask<T> answer;

  private Meanwhile(FutureTask<T> answer) {
    this.answer = answer;
  }

  /** Begins to ask, on a thread that finds classes where this one does. */
  static <T> Meanwhile<T> ask(Supplier<T> question) {
    var answer = new FutureTask<T>(question::get);
    Thread.ofPlatform().name("meanwhile").daemon().start(answer);
    return new Meanwhile<>(answer);
  }

  T answer() {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a question at the start failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a start is not to be interrupted", interrupted);
    }
  }
}
