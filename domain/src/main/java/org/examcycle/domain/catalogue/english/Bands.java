package org.examcycle.domain.catalogue.english;

/**
 * The lowest overall scores of an exam's bands, on the English Scale (ENG-SCL-03). Each band ends
 * where the next begins; the highest ends with {@code max}, which belongs to it.
 *
 * @param floor component scores below it are shown as it, "or below" (ENG-SCL-05)
 * @param reportedFrom overall scores below it are not reported
 * @param levelBelowFrom from here the level below the exam's is certified
 */
public record Bands(
    int floor, int reportedFrom, int levelBelowFrom, int cFrom, int bFrom, int aFrom, int max) {

  public Bands {
    if (!rise(floor, reportedFrom, levelBelowFrom, cFrom, bFrom, aFrom, max)) {
      throw new IllegalArgumentException("bands must rise");
    }
  }

  /** Whether such figures are bands: each begins above the one before, and the top is no lower. */
  static boolean rise(
      int floor, int reportedFrom, int levelBelowFrom, int cFrom, int bFrom, int aFrom, int max) {
    return reportedFrom < levelBelowFrom
        && levelBelowFrom < cFrom
        && cFrom < bFrom
        && bFrom < aFrom
        && aFrom <= max
        && floor <= max;
  }
}
