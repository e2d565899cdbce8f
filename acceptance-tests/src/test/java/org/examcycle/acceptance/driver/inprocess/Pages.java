package org.examcycle.acceptance.driver.inprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;

/** Lists, part after part. */
final class Pages {

  private Pages() {}

  /** Asks until no part says that there is another. */
  static <T> Outcome<List<T>> all(int pageSize, Function<Page, Outcome<Slice<T>>> ask) {
    var all = new ArrayList<T>();
    var after = Optional.<String>empty();
    do {
      var answer = ask.apply(new Page(after, pageSize));
      if (!answer.isGranted()) {
        return Outcome.refused(answer.reasons());
      }
      all.addAll(answer.seen().items());
      after = answer.seen().next();
    } while (after.isPresent());
    return Outcome.granted(all);
  }
}
