package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.inline;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class RetriedTransactionsTest {

  private final Transactions transactions = PostgresKit.shared().get(Transactions.class);
  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);
  private final AtomicInteger tries = new AtomicInteger();

  private void fail(String sqlState) {
    dsl.execute("do $$ begin raise exception 'no' using errcode = '" + sqlState + "'; end $$");
  }

  private Decision<String> failing(String sqlState, int times) {
    return transactions.within(
        () -> {
          if (tries.incrementAndGet() <= times) {
            fail(sqlState);
          }
          return Decision.granted("done");
        });
  }

  @Test
  void work_that_could_not_be_put_in_order_is_done_again() {
    assertThat(failing("40001", 3).ifGranted()).contains("done");
    assertThat(tries).hasValue(4);
  }

  @Test
  void so_is_work_that_adds_what_somebody_else_has_added_meanwhile() {
    assertThat(failing("23505", 1).ifGranted()).contains("done");
    assertThat(tries).hasValue(2);
  }

  @Test
  void so_is_work_that_found_itself_overtaken() {
    var decision =
        transactions.within(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new Overtaken("something");
              }
              return Decision.granted("done");
            });
    assertThat(decision.ifGranted()).contains("done");
    assertThat(tries).hasValue(2);
  }

  @Test
  void it_is_given_up_after_four_tries() {
    assertThatThrownBy(() -> failing("40P01", 4)).isInstanceOf(DataAccessException.class);
    assertThat(tries).hasValue(4);
  }

  @Test
  void what_failed_for_another_reason_is_not_done_again() {
    assertThatThrownBy(() -> failing("22001", 1)).isInstanceOf(DataAccessException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void work_inside_other_work_is_done_again_with_all_of_it() {
    var outer = new AtomicInteger();
    transactions.within(
        () -> {
          outer.incrementAndGet();
          return failing("40001", 1);
        });
    assertThat(outer).hasValue(2);
    assertThat(tries).hasValue(2);
  }

  @Test
  void work_apart_is_done_again_by_itself() {
    var outer = new AtomicInteger();
    transactions.within(
        () -> {
          outer.incrementAndGet();
          return Decision.granted(
              transactions.apart(
                  () -> {
                    if (tries.incrementAndGet() == 1) {
                      fail("40001");
                    }
                    return "done";
                  }));
        });
    assertThat(outer).hasValue(1);
    assertThat(tries).hasValue(2);
  }

  @Test
  void where_the_connection_is_lost_what_failed_first_is_told() {
    var lost = "select pg_terminate_backend(pg_backend_pid())";

    assertThatThrownBy(() -> transactions.within(() -> Decision.granted(dsl.execute(lost))))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> transactions.apart(() -> dsl.execute(lost)))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                transactions.within(
                    () -> transactions.within(() -> Decision.granted(dsl.execute(lost)))))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void two_that_lock_each_other_out_both_get_through() throws Exception {
    var bothHoldOne = new CyclicBarrier(2);
    try (var others = Executors.newFixedThreadPool(2)) {
      var one = others.submit(() -> locking(1, 2, bothHoldOne));
      var two = others.submit(() -> locking(2, 1, bothHoldOne));

      assertThat(one.get().ifGranted()).contains("done");
      assertThat(two.get().ifGranted()).contains("done");
    }
    assertThat(tries).hasValue(3);
  }

  private Decision<String> locking(int first, int then, CyclicBarrier bothHoldOne) {
    return transactions.within(
        () -> {
          lock(first);
          if (tries.incrementAndGet() <= 2) {
            await(bothHoldOne);
          }
          lock(then);
          return Decision.granted("done");
        });
  }

  private void lock(int number) {
    dsl.fetch("select pg_advisory_xact_lock({0})", inline(number));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
