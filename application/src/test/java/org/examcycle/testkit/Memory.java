package org.examcycle.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * All that the in-memory ports know, as one value. A transaction works on a copy and puts it back,
 * so that a rollback forgets and two writers behave as in PostgreSQL: one after the other.
 */
public final class Memory {

  private final ReentrantLock writing = new ReentrantLock(true);
  private final ScopedValue<Tables> working = ScopedValue.newInstance();
  private volatile Tables committed = new Tables(Map.of());

  /**
   * A table by its name, in the order of insertion. Keys and values must be immutable. The map that
   * is returned is the one of the transaction at hand; outside of one every change counts at once.
   */
  public <K, V> Map<K, V> table(String name, Class<K> key, Class<V> value) {
    return (working.isBound() ? working.get() : committed).open(name);
  }

  /** Forgets everything: for the next scenario. */
  public void clear() {
    committed = new Tables(Map.of());
  }

  /**
   * Runs the work on a copy, and puts it back if the result is to be kept: into what is committed,
   * or into the transaction around it.
   */
  public <T> T transaction(Supplier<T> work, Predicate<T> keep) {
    if (working.isBound()) {
      return inside(working.get(), work, keep);
    }
    writing.lock();
    try {
      var copy = committed.copy();
      var result = ScopedValue.where(working, copy).call(work::get);
      if (keep.test(result)) {
        committed = copy;
      }
      return result;
    } finally {
      writing.unlock();
    }
  }

  /** Runs the work on what is committed, whatever becomes of the transaction around it. */
  public <T> T apart(Supplier<T> work) {
    if (!working.isBound()) {
      return transaction(work, _ -> true);
    }
    var around = working.get();
    var before = committed.copy();
    var copy = committed.copy();
    var result = ScopedValue.where(working, copy).call(work::get);
    committed = copy;
    around.adoptThroughout(before, copy);
    return result;
  }

  private <T> T inside(Tables around, Supplier<T> work, Predicate<T> keep) {
    var before = around.copy();
    var copy = around.inside();
    var result = ScopedValue.where(working, copy).call(work::get);
    if (keep.test(result)) {
      around.adopt(before, copy);
    }
    return result;
  }

  /**
   * @param around those of the transaction in which this one is a savepoint
   */
  private record Tables(
      Map<String, LinkedHashMap<Object, Object>> byName, Optional<Tables> around) {

    Tables(Map<String, LinkedHashMap<Object, Object>> byName, Optional<Tables> around) {
      this.byName = new HashMap<>(byName);
      this.around = around;
    }

    Tables(Map<String, LinkedHashMap<Object, Object>> byName) {
      this(byName, Optional.empty());
    }

    @SuppressWarnings("unchecked") // a name stands for one key and one value type
    synchronized <K, V> Map<K, V> open(String name) {
      return (Map<K, V>) byName.computeIfAbsent(name, _ -> new LinkedHashMap<>());
    }

    synchronized Tables copy() {
      var copies = new HashMap<String, LinkedHashMap<Object, Object>>();
      byName.forEach((name, rows) -> copies.put(name, new LinkedHashMap<>(rows)));
      return new Tables(copies);
    }

    synchronized Tables inside() {
      return new Tables(copy().byName, Optional.of(this));
    }

    /** A savepoint that is given up does not take with it what was committed meanwhile. */
    void adoptThroughout(Tables before, Tables after) {
      adopt(before, after);
      around.ifPresent(outer -> outer.adoptThroughout(before, after));
    }

    /** Takes over what another transaction committed meanwhile. */
    synchronized void adopt(Tables before, Tables after) {
      after.byName.forEach(
          (name, rows) -> {
            var old = before.byName.getOrDefault(name, new LinkedHashMap<>());
            Map<Object, Object> mine = open(name);
            rows.forEach(
                (key, value) -> {
                  if (!value.equals(old.get(key))) {
                    mine.put(key, value);
                  }
                });
            old.keySet().stream().filter(key -> !rows.containsKey(key)).forEach(mine::remove);
          });
    }
  }
}
