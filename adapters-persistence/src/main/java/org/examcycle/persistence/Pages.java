package org.examcycle.persistence;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Lists in the order of a natural key, page by page. A query asks for one row more than the page
 * has, so that it tells by itself whether there is a next page.
 */
public final class Pages {

  private Pages() {}

  /** How many rows to ask for. */
  public static int limit(Page page) {
    return page.limit() + 1;
  }

  /**
   * What was found, without the one row too many.
   *
   * @param key the parts of an item's key, as texts
   */
  public static <T> Slice<T> slice(List<T> found, Page page, Function<T, List<?>> key) {
    return Slice.of(found, page, last -> PageCursor.of(key.apply(last).toArray()));
  }

  /**
   * What lies behind the cursor; nothing lies behind one that was made up.
   *
   * @param parts how many parts the key has
   * @param behind the condition on them; it may throw an IllegalArgumentException or a
   *     DateTimeException on a part that is none
   */
  public static Condition after(Page page, int parts, Function<List<String>, Condition> behind) {
    return page.after().map(cursor -> after(cursor, parts, behind)).orElse(DSL.trueCondition());
  }

  private static Condition after(
      String cursor, int parts, Function<List<String>, Condition> behind) {
    try {
      return PageCursor.parts(cursor, parts).map(behind).orElse(DSL.falseCondition());
    } catch (IllegalArgumentException | DateTimeException _) {
      return DSL.falseCondition();
    }
  }
}
