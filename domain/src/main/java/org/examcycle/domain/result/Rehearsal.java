package org.examcycle.domain.result;

/**
 * What a release would bring, counted before anybody is told (INT-RES-03).
 *
 * @param entries that stand, of the family in the series
 * @param results of confirmed awards
 * @param held results that are held back, each with a reason
 * @param withoutResult entries that stand and have no result
 * @param withoutEntry results whose entry no longer stands
 * @param holds a digest that is the same as long as the same results are held for the same reasons
 */
public record Rehearsal(
    int entries, int results, int held, int withoutResult, int withoutEntry, String holds) {

  /** Whether there is nothing that could reconcile. */
  public boolean isEmpty() {
    return entries == 0 && results == 0;
  }

  /** Whether there is something to release, a result for each entry and an entry for each. */
  public boolean reconciles() {
    return entries > 0 && withoutResult == 0 && withoutEntry == 0;
  }
}
