package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.persistence.jooq.Tables.PERSON;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BehindTest {

  private static final int PATIENCE_SECONDS = 30;
  private static final IntUnaryOperator ITSELF = number -> number;

  private final PostgresKit kit = PostgresKit.shared();
  private final DSLContext dsl = kit.get(DSLContext.class);

  @BeforeEach
  void clear() {
    kit.clear();
  }

  /** Makes three numbers and stores each. */
  private void within(IntUnaryOperator making, IntConsumer storing) {
    kit.get(Transactions.class)
        .within(
            () -> {
              kit.get(Behind.class).each(made(making), storing::accept);
              return Decision.granted(stored());
            });
  }

  /** Unlike an iterator of a stream, makes none before it is asked for it. */
  private static Iterator<Integer> made(IntUnaryOperator making) {
    var numbers = IntStream.rangeClosed(1, 3).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Integer next() {
        return making.applyAsInt(numbers.nextInt());
      }
    };
  }

  private void store(int number) {
    dsl.insertInto(PERSON, PERSON.ID).values(new UUID(0, number)).execute();
  }

  private List<Long> stored() {
    return dsl.select(PERSON.ID)
        .from(PERSON)
        .orderBy(PERSON.ID)
        .fetch(row -> row.value1().getLeastSignificantBits());
  }

  @Test
  void the_next_is_made_while_the_one_before_is_stored_in_one_transaction() {
    var second = new CountDownLatch(1);
    within(
        number -> {
          if (number == 2) {
            assertThat(stored()).isEmpty();
            second.countDown();
          }
          return number;
        },
        number -> {
          assertThat(isInTime(second)).isTrue();
          store(number);
        });

    assertThat(stored()).containsExactly(1L, 2L, 3L);
  }

  private static boolean isInTime(CountDownLatch awaited) {
    try {
      return awaited.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void it_ends_when_the_last_is_stored() {
    var maker = Thread.currentThread();
    var order = new CopyOnWriteArrayList<String>();
    kit.get(Behind.class)
        .each(
            List.of(1).iterator(),
            _ -> {
              while (maker.getState() != Thread.State.WAITING && order.isEmpty()) {
                Thread.onSpinWait();
              }
              order.add("stored");
            });
    order.add("ended");

    assertThat(order).containsExactly("stored", "ended");
  }

  @Test
  void where_storing_fails_that_is_told_whatever_fails_after_it_and_nothing_stands() {
    var failed = new CountDownLatch(1);
    IntUnaryOperator reading =
        number -> {
          if (number == 3) {
            assertThat(isInTime(failed)).isTrue();
            stored();
          }
          return number;
        };
    IntConsumer twice =
        number -> {
          store(number);
          if (number == 2) {
            try {
              store(number);
            } finally {
              failed.countDown();
            }
          }
        };

    assertThatThrownBy(() -> within(reading, twice))
        .satisfies(thrown -> assertThat(SqlState.in(thrown)).contains("23505"));
    assertThat(stored()).isEmpty();
  }

  @Test
  void where_making_the_next_fails_nothing_stands() {
    IntUnaryOperator making =
        number -> {
          if (number == 3) {
            throw new IllegalStateException("undecided");
          }
          return number;
        };

    assertThatThrownBy(() -> within(making, this::store)).hasMessage("undecided");
    assertThat(stored()).isEmpty();
  }

  @Test
  void what_was_stored_is_undone_with_the_transaction_at_hand() {
    kit.get(Transactions.class)
        .within(
            () -> {
              within(ITSELF, this::store);
              return Decision.refused(new AccessRefusal.NotFound());
            });

    assertThat(stored()).isEmpty();
  }
}
