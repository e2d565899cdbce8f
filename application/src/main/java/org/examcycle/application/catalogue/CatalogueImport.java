package org.examcycle.application.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

/** Takes row after row of one file: adds what is new, saves what is altered, counts and records. */
final class CatalogueImport {

  private final String thing;
  private final List<Change> changes = new ArrayList<>();
  private int added;
  private int changed;
  private int unchanged;

  CatalogueImport(String thing) {
    this.thing = thing;
  }

  /**
   * @throws IllegalStateException if somebody else was faster; the file can be sent again
   */
  <T> void take(String key, Optional<T> known, T given, Predicate<T> add, Predicate<T> save) {
    if (known.isEmpty()) {
      expect(add.test(given), key);
      changes.add(Change.of(thing, key, "added").to("row", given).under(CatalogueRefusal.SCALES));
      added++;
    } else if (known.get().equals(given)) {
      unchanged++;
    } else {
      expect(save.test(given), key);
      changes.add(
          Change.of(thing, key, "changed")
              .from("row", known.get())
              .to("row", given)
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
      throw new IllegalStateException(thing + " " + key + " was altered meanwhile");
    }
  }
}
