package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start with keys that do not open what the database holds: such a node would answer for
 * nobody who is there, and seal whoever comes with a key that the others do not have.
 */
public final class KnownKeys implements SmartInitializingSingleton {

  private final Supplier<List<String>> unopened;

  /**
   * @param unopened names of keys that rows have and that do not open them
   */
  public KnownKeys(Supplier<List<String>> unopened) {
    this.unopened = unopened;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var faults =
        unopened.get().stream()
            .map(
                name ->
                    "examcycle.keys.history: rows are sealed with the key "
                        + name
                        + ", which is not given, or not as it was")
            .toList();
    if (!faults.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, faults);
    }
  }
}
