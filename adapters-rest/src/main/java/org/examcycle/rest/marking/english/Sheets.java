package org.examcycle.rest.marking.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.rest.problem.Malformed;

/** What was sent of one candidate, by component. */
final class Sheets {

  private Sheets() {}

  /**
   * @throws Malformed if a component stands there twice
   */
  static <T> Map<ComponentName, ComponentScore> collect(
      List<T> sent,
      Function<T, ComponentName> name,
      Function<T, ComponentScore> score,
      Supplier<Malformed> twice) {
    var sheet = new HashMap<ComponentName, ComponentScore>();
    for (var one : sent) {
      if (sheet.put(name.apply(one), score.apply(one)) != null) {
        throw twice.get();
      }
    }
    return sheet;
  }
}
