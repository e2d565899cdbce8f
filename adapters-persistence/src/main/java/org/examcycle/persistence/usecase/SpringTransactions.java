package org.examcycle.persistence.usecase;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Decision.Refused;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.persistence.SqlState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of PostgreSQL. The only place where work is done again: when the database gave it up
 * for a deadlock or because it could not be put in order with another, and when somebody else was
 * faster.
 */
@JooqAdapter
final class SpringTransactions implements Transactions {

  private static final int TRIES = 4;

  /** Whoever has sent a file would have to send it again: shorter than a node takes to stop. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  /**
   * Serialization failure, deadlock; a key that somebody else has added since it was looked for.
   */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "23505");

  private final TransactionTemplate within;
  private final TransactionTemplate apart;
  private final Turns atLength;

  @Autowired
  SpringTransactions(PlatformTransactionManager manager, PersistenceSettings settings) {
    this(manager, new Turns(settings.pool().mostFiles(), LONGEST_WAIT));
  }

  SpringTransactions(PlatformTransactionManager manager, Turns atLength) {
    this.atLength = atLength;
    within = template(manager, TransactionDefinition.PROPAGATION_NESTED);
    apart = template(manager, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Inside another one it is a savepoint: what it refuses is undone, the rest stands. */
  @Override
  public <T> Decision<T> within(Supplier<Decision<T>> work) {
    Supplier<Decision<T>> once =
        () ->
            within.execute(
                status -> {
                  var decision = work.get();
                  if (decision instanceof Refused) {
                    status.setRollbackOnly();
                  }
                  return decision;
                });
    return TransactionSynchronizationManager.isActualTransactionActive() ? once.get() : tried(once);
  }

  /** Its turn comes before its connection: whoever waits for one holds none. */
  @Override
  public <T> Decision<T> atLength(Supplier<Decision<T>> work) {
    return atLength.taking(() -> within(work));
  }

  @Override
  public <T> T apart(Supplier<T> work) {
    return tried(() -> apart.execute(_ -> work.get()));
  }

  private static <T> T tried(Supplier<T> work) {
    for (int left = TRIES - 1; ; left--) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        var failure = first(e);
        if (left == 0 || !isWorthAnotherTry(failure)) {
          throw failure;
        }
      }
    }
  }

  /** Where the connection is lost, rolling back fails too, and would be all that is told. */
  private static RuntimeException first(RuntimeException failure) {
    return failure instanceof TransactionSystemException rollback
            && rollback.getApplicationException() instanceof RuntimeException before
        ? first(before)
        : failure;
  }

  private static boolean isWorthAnotherTry(Throwable failure) {
    return failure instanceof Overtaken
        || SqlState.in(failure).filter(WORTH_ANOTHER_TRY::contains).isPresent();
  }

  private static TransactionTemplate template(PlatformTransactionManager manager, int propagation) {
    var template = new TransactionTemplate(manager);
    template.setPropagationBehavior(propagation);
    return template;
  }
}
