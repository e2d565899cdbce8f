package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.EntryDriver.Option;

/** Transfers of candidates, and the figures by which they are decided. */
public interface TransferDriver {

  Outcome<Asked> ask(Actor by, CandidateDriver.Key candidate, String toCentre);

  /** Answers who the candidate is from now on. */
  Outcome<CandidateDriver.Key> accept(Actor by, Asked transfer, String number);

  /** Answers the new version. */
  Outcome<Long> decline(Actor by, Asked transfer);

  Outcome<Seen> transfer(Actor by, String transfer);

  /** Those from and to a centre in a series, fetched page by page. */
  Outcome<List<Seen>> transfers(Actor by, String series, String centre, int pageSize);

  /** Sets figures in force from a series on, and answers them as they are in force for it. */
  Outcome<Limits> setLimits(Actor by, String series, Limits limits);

  record Asked(String transfer, long version) {}

  /**
   * @param state {@code ASKED}, {@code DONE} or {@code DECLINED}
   * @param as the new number, to whom it is told
   */
  record Seen(
      CandidateDriver.Key candidate,
      String latinName,
      String toCentre,
      List<Option> entries,
      String state,
      Optional<String> as) {
    public Seen {
      entries = List.copyOf(entries);
    }
  }

  /** Days, minutes and hours. */
  record Limits(
      int transferWorkingDays,
      int sessionMinutes,
      int dayMinutes,
      int supervisionMinutes,
      int deviationDays,
      int deviationHours,
      boolean earlierSession) {

    /** As they are in force for June 2026. */
    public static final Limits USUAL = new Limits(10, 225, 360, 240, 28, 24, true);
  }
}
