package org.examcycle.acceptance.nonsense;

/**
 * Where a value stands in a body.
 *
 * @param holder JSON pointer to the object or list that it stands in
 */
record Place(String holder, String name) {

  /** What no body holds. */
  static final String MARK = "@@here@@";

  @Override
  public String toString() {
    return holder + "/" + name;
  }
}
