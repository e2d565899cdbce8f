package org.examcycle.application.paging;

import java.util.Optional;

/**
 * Which part of a long list is asked for.
 *
 * @param after where the last part ended: what the last {@link Slice} said, or nothing for the
 *     start
 * @param limit how many at most: 1 to 500
 */
public record Page(Optional<String> after, int limit) {

  public static final int MOST = 500;
  public static final int USUAL = 100;

  public Page {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page has 1 to " + MOST + " lines");
    }
  }

  public static Page first() {
    return new Page(Optional.empty(), USUAL);
  }
}
