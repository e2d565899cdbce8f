package org.examcycle.application.usecase;

import java.util.function.Supplier;
import org.examcycle.domain.rule.Decision;

/** Commits what is granted, rolls back what is refused or thrown. */
public interface Transactions {

  <T> Decision<T> within(Supplier<Decision<T>> work);

  /**
   * The same for work that is {@link AtLength}: it may have to wait for its turn, or come again.
   */
  default <T> Decision<T> atLength(Supplier<Decision<T>> work) {
    return within(work);
  }

  /**
   * A transaction of its own, committed before this returns whatever becomes of the one around it:
   * for what must outlive a refusal, such as a wrong guess.
   */
  <T> T apart(Supplier<T> work);
}
