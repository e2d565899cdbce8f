package org.examcycle.application.usecase;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import org.examcycle.application.usecase.RequestKeys.Claim;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Decision.Granted;
import org.jspecify.annotations.Nullable;

/**
 * What happens around every use case, once and in this order: who may call, request key,
 * transaction, history, access record, timing. The same object stands before the use cases of a
 * test and of the running application.
 */
public final class UseCaseBoundary {

  private final Transactions transactions;
  private final RequestKeys requestKeys;
  private final History history;
  private final AccessRecord accessRecord;
  private final Replica replica;
  private final Watch watch;

  public UseCaseBoundary(
      Transactions transactions,
      RequestKeys requestKeys,
      History history,
      AccessRecord accessRecord,
      Replica replica,
      Watch watch) {
    this.transactions = transactions;
    this.requestKeys = requestKeys;
    this.history = history;
    this.accessRecord = accessRecord;
    this.replica = replica;
    this.watch = watch;
  }

  /** The given service behind this boundary, as the one use case interface that it implements. */
  public Object around(Object service) {
    var operation = Operation.of(service.getClass());
    return Proxy.newProxyInstance(
        operation.useCase().getClassLoader(),
        new Class<?>[] {operation.useCase()},
        (proxy, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method.getName(), operation, arguments)
                : handle(operation, asUseCase(service), (Call) arguments[0], arguments[1]));
  }

  private Decision<Object> handle(
      Operation operation, UseCase<Object, Object> service, Call call, Object command) {
    var started = System.nanoTime();
    var outcome = "failed";
    try {
      var decision = decide(operation, service, call, command);
      outcome = decision instanceof Granted ? "granted" : "refused";
      return decision;
    } finally {
      watch.observed(operation.name(), outcome, Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private Decision<Object> decide(
      Operation operation, UseCase<Object, Object> service, Call call, Object command) {
    if (!operation.admits(call.caller())) {
      return Decision.refused(
          call.caller() instanceof Caller.Anybody
              ? new AccessRefusal.LogInNeeded()
              : new AccessRefusal.NotFound());
    }
    var decision =
        operation.isReading()
            ? read(operation, service, call, command)
            : within(operation, () -> change(operation, service, call, command));
    if (decision instanceof Granted<Object> granted && !granted.disclosures().isEmpty()) {
      accessRecord.note(
          call, call.purpose().orElse(operation.may().purpose()), granted.disclosures());
    }
    return decision;
  }

  private Decision<Object> read(
      Operation operation, UseCase<Object, Object> service, Call call, Object command) {
    if (!operation.isOnReplica()) {
      return service.handle(call, command);
    }
    Supplier<Decision<Object>> reading = () -> service.handle(call, command);
    return operation.isAtLength() ? replica.atLength(reading) : replica.reading(reading);
  }

  private Decision<Object> within(Operation operation, Supplier<Decision<Object>> change) {
    return operation.isAtLength() ? transactions.atLength(change) : transactions.within(change);
  }

  private Decision<Object> change(
      Operation operation, UseCase<Object, Object> service, Call call, Object command) {
    if (call.requestKey().isEmpty()) {
      return carryOut(operation, service, call, command);
    }
    var key = call.requestKey().get();
    var scope = call.caller().id() + " " + operation.name();
    return switch (requestKeys.claim(scope, key, operation.answerType())) {
      case Claim.UsedForAnother _ -> Decision.refused(new AccessRefusal.IdempotencyKeyReused());
      case Claim.Answered(var answer) -> Decision.granted(answer);
      case Claim.Fresh _ -> {
        var decision = carryOut(operation, service, call, command);
        decision.ifGranted().ifPresent(answer -> requestKeys.keep(scope, key, answer));
        yield decision;
      }
    };
  }

  private Decision<Object> carryOut(
      Operation operation, UseCase<Object, Object> service, Call call, Object command) {
    var decision = service.handle(call, command);
    if (decision instanceof Granted<Object> granted && !granted.changes().isEmpty()) {
      history.append(call, operation.name(), granted.changes());
    }
    return decision;
  }

  @SuppressWarnings("unchecked") // an operation was made of it, so it is a use case
  private static UseCase<Object, Object> asUseCase(Object service) {
    return (UseCase<Object, Object>) service;
  }

  @SuppressWarnings("ReferenceEquality") // a proxy is equal to itself alone
  private static @Nullable Object ofObject(
      Object proxy, String method, Operation operation, Object @Nullable [] arguments) {
    return switch (method) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "boundary around " + operation.name();
    };
  }
}
