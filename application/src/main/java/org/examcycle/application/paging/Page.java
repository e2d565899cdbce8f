package org.examcycle.application.paging;

import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param after the natural key of the last item of the page before; empty for the first page
 * @param limit how many items at most, 1 to {@value #MOST}
 */
public record Page(Optional<String> after, int limit) {

  public static final int MOST = 500;
  public static final int USUAL = 100;

  public Page {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
    }
  }

  public static Page first() {
    return new Page(Optional.empty(), USUAL);
  }

  public static Page first(int limit) {
    return new Page(Optional.empty(), limit);
  }
}
