package org.examcycle.testkit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.application.usecase.RequestKeys.Claim;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.junit.jupiter.api.Test;

/**
 * What {@link Transactions} do on every adapter. What is written here is an answered request key.
 */
public abstract class TransactionsContract extends PortContract {

  private static final String SCOPE = "contract";

  private <T> Decision<T> within(Supplier<Decision<T>> work) {
    return get(Transactions.class).within(work);
  }

  private void write(String name) {
    var keys = get(RequestKeys.class);
    var key = new RequestKey(name, "fingerprint");
    keys.claim(SCOPE, key, String.class);
    keys.keep(SCOPE, key, name);
  }

  /** Looks in a transaction that leaves nothing behind. */
  private boolean isWritten(String name) {
    var seen = new AtomicBoolean();
    within(
        () -> {
          seen.set(isSeen(name));
          return Decision.refused(new No());
        });
    return seen.get();
  }

  private boolean isSeen(String name) {
    return get(RequestKeys.class).claim(SCOPE, new RequestKey(name, "fingerprint"), String.class)
        instanceof Claim.Answered;
  }

  @Test
  final void what_is_granted_is_kept() {
    var decision =
        within(
            () -> {
              write("granted");
              return Decision.granted("yes");
            });

    assertThat(decision.ifGranted()).contains("yes");
    assertThat(isWritten("granted")).isTrue();
  }

  @Test
  final void what_is_refused_is_forgotten() {
    var decision =
        within(
            () -> {
              write("refused");
              return Decision.refused(new No());
            });

    assertThat(decision.refusals()).isEqualTo(List.of(new No()));
    assertThat(isWritten("refused")).isFalse();
  }

  @Test
  final void what_is_thrown_is_forgotten_and_goes_on() {
    assertThatThrownBy(
            () ->
                within(
                    () -> {
                      write("thrown");
                      throw new IllegalStateException("a bug");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a bug");

    assertThat(isWritten("thrown")).isFalse();
  }

  @Test
  final void what_is_done_apart_outlives_a_refusal() {
    within(
        () -> {
          write("around");
          get(Transactions.class)
              .apart(
                  () -> {
                    write("apart");
                    return true;
                  });
          return Decision.refused(new No());
        });

    assertThat(isWritten("apart")).isTrue();
    assertThat(isWritten("around")).isFalse();
  }

  @Test
  final void what_is_done_apart_is_seen_by_the_one_around_it_at_once() {
    var seen =
        within(
            () -> {
              get(Transactions.class)
                  .apart(
                      () -> {
                        write("apart");
                        return true;
                      });
              return Decision.granted(isSeen("apart"));
            });

    assertThat(seen.ifGranted()).contains(true);
  }

  @Test
  final void what_fails_apart_leaves_the_one_around_it_standing() {
    within(
        () -> {
          write("around");
          assertThatThrownBy(
                  () ->
                      get(Transactions.class)
                          .apart(
                              () -> {
                                write("apart");
                                throw new IllegalStateException("a bug");
                              }))
              .isInstanceOf(IllegalStateException.class);
          return Decision.granted("yes");
        });

    assertThat(isWritten("around")).isTrue();
    assertThat(isWritten("apart")).isFalse();
  }

  @Test
  final void what_is_refused_inside_is_undone_and_the_rest_stands() {
    within(
        () -> {
          write("before");
          within(
              () -> {
                write("inside");
                return Decision.refused(new No());
              });
          write("after");
          return Decision.granted("yes");
        });

    assertThat(isWritten("before")).isTrue();
    assertThat(isWritten("inside")).isFalse();
    assertThat(isWritten("after")).isTrue();
  }

  @Test
  final void what_is_done_apart_outlives_what_is_undone_inside() {
    within(
        () -> {
          within(
              () -> {
                get(Transactions.class)
                    .apart(
                        () -> {
                          write("apart");
                          return true;
                        });
                return Decision.refused(new No());
              });
          return Decision.granted("yes");
        });

    assertThat(isWritten("apart")).isTrue();
  }

  @Test
  final void what_is_granted_inside_goes_with_the_one_around_it() {
    within(
        () -> {
          within(
              () -> {
                write("inside");
                return Decision.granted("yes");
              });
          return Decision.refused(new No());
        });

    assertThat(isWritten("inside")).isFalse();
  }

  @Test
  final void two_that_write_the_same_come_one_after_the_other() throws Exception {
    var begun = new CountDownLatch(1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          others.submit(
              () ->
                  within(
                      () -> {
                        write("same");
                        begun.countDown();
                        return Decision.granted("first");
                      }));
      begun.await();
      var second = others.submit(() -> within(() -> Decision.granted(isSeen("same"))));

      assertThat(first.get().ifGranted()).contains("first");
      assertThat(second.get().ifGranted()).contains(true);
    }
  }
}
