package org.examcycle.application.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

/** Takes row after row of one file: adds what is new, saves what is altered, counts and records. */
final class CatalogueImport<T> {

  private final String thing;
  private final Function<T, Map<String, ?>> facts;
  private final List<Change> changes = new ArrayList<>();
  private int added;
  private int changed;
  private int unchanged;

  /**
   * @param facts of a row, as the history tells them
   */
  CatalogueImport(String thing, Function<T, Map<String, ?>> facts) {
    this.thing = thing;
    this.facts = facts;
  }

  /**
   * @throws Overtaken if somebody else was faster
   */
  void take(String key, Optional<T> known, T given, Predicate<T> add, Predicate<T> save) {
    if (known.isEmpty()) {
      expect(add.test(given), key);
      changes.add(
          Change.of(thing, key, "added").to(facts.apply(given)).under(CatalogueRefusal.SCALES));
      added++;
    } else if (known.get().equals(given)) {
      unchanged++;
    } else {
      expect(save.test(given), key);
      changes.add(
          Change.of(thing, key, "changed")
              .from(facts.apply(known.get()))
              .to(facts.apply(given))
              .under(CatalogueRefusal.SCALES));
      changed++;
    }
  }

  Decision<Imported> done() {
    return Decision.changed(
        new Imported(added, changed, unchanged), changes.toArray(Change[]::new));
  }

  private void expect(boolean done, String key) {
    if (!done) {
      throw new Overtaken(thing + " " + key);
    }
  }
}
