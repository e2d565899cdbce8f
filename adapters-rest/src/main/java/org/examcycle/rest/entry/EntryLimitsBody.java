package org.examcycle.rest.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.examcycle.domain.entry.EntryLimits;

/**
 * Figures by which the entries of a series are decided (INT-ENT-11, INT-ENT-12), each number 0 to
 * 9999.
 *
 * @param transferWorkingDays how many working days before the candidate's first exam a transfer is
 *     asked for, at least
 * @param sessionMinutes of papers in one session that are sat without a deviation, at most
 * @param dayMinutes the same on one day
 * @param supervisionMinutes how long somebody is supervised between papers, at most
 * @param deviationDays how many days before the paper a deviation is asked for, at least
 * @param deviationHours by how much a paper is moved after its Key Time, at most
 * @param earlierSession whether a paper may move into an earlier session of its day
 */
record EntryLimitsBody(
    @Min(0) @Max(9999) int transferWorkingDays,
    @Min(0) @Max(9999) int sessionMinutes,
    @Min(0) @Max(9999) int dayMinutes,
    @Min(0) @Max(9999) int supervisionMinutes,
    @Min(0) @Max(9999) int deviationDays,
    @Min(0) @Max(9999) int deviationHours,
    boolean earlierSession) {

  static EntryLimitsBody of(EntryLimits limits) {
    return new EntryLimitsBody(
        limits.transferWorkingDays(),
        limits.sessionMinutes(),
        limits.dayMinutes(),
        limits.supervisionMinutes(),
        limits.deviationDays(),
        limits.deviationHours(),
        limits.earlierSession());
  }

  EntryLimits limits() {
    return new EntryLimits(
        transferWorkingDays,
        sessionMinutes,
        dayMinutes,
        supervisionMinutes,
        deviationDays,
        deviationHours,
        earlierSession);
  }
}
