package org.examcycle.domain.entry;

/**
 * Figures by which the entries of a series are decided, a row in force from a series on
 * (INT-ENT-11, INT-ENT-12). None is negative.
 *
 * @param transferWorkingDays how many working days before the candidate's first exam a transfer is
 *     asked for, at least
 * @param sessionMinutes of papers in one session that a candidate sits without a deviation, at most
 * @param dayMinutes the same on one day
 * @param supervisionMinutes how long a candidate is supervised between papers, at most
 * @param deviationDays how many days before the paper a deviation is asked for, at least
 * @param deviationHours by how much a paper is moved after its Key Time, at most
 * @param earlierSession whether a paper may move into an earlier session of its day
 */
public record EntryLimits(
    int transferWorkingDays,
    int sessionMinutes,
    int dayMinutes,
    int supervisionMinutes,
    int deviationDays,
    int deviationHours,
    boolean earlierSession) {

  public EntryLimits {
    if (transferWorkingDays < 0
        || sessionMinutes < 0
        || dayMinutes < 0
        || supervisionMinutes < 0
        || deviationDays < 0
        || deviationHours < 0) {
      throw new IllegalArgumentException("a limit is not negative");
    }
  }
}
