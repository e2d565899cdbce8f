package org.examcycle.bootstrap.start;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start with keys that do not open what the database holds: such a node would answer for
 * nobody who is there, and seal whoever comes with a key that the others do not have. Of keys by
 * which secret numbers are drawn nothing lies there but their names.
 */
public final class KnownKeys implements SmartInitializingSingleton {

  private final Supplier<List<String>> unopened;
  private final Supplier<List<String>> drawn;
  private final Collection<String> given;

  /**
   * @param unopened names of keys that rows have and that do not open them
   * @param drawn names of the keys by which secret numbers were drawn
   * @param given names of those that are at hand for that
   */
  public KnownKeys(
      Supplier<List<String>> unopened, Supplier<List<String>> drawn, Collection<String> given) {
    this.unopened = unopened;
    this.drawn = drawn;
    this.given = given;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var faults = Stream.concat(ofHistory(), ofSecretNumbers()).toList();
    if (!faults.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, faults);
    }
  }

  private Stream<String> ofHistory() {
    return unopened.get().stream()
        .map(
            name ->
                RequiredSettings.HISTORY_KEY
                    + ": rows are sealed with the key "
                    + name
                    + ", which is not given, or not as it was");
  }

  private Stream<String> ofSecretNumbers() {
    return drawn.get().stream()
        .filter(Predicate.not(given::contains))
        .map(
            name ->
                RequiredSettings.SECRET_NUMBER_KEYS
                    + ": secret numbers of entries are drawn by the key "
                    + name
                    + ", which is not given");
  }
}
