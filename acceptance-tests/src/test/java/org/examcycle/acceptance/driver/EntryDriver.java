package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries for options of syllabuses, and what a centre owes for them. */
public interface EntryDriver {

  /**
   * @param previous the earlier candidate whose entry is retaken; none for a first entry
   */
  Outcome<Made> enter(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous);

  /**
   * Enters for an option that carries marks.
   *
   * @param previous as with {@link #enter}
   * @param carriedFrom the earlier candidate whose marks are carried
   */
  Outcome<Made> enterCarrying(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      CandidateDriver.Key carriedFrom);

  /** The same request under a request key, so that it can be sent again. */
  Outcome<Made> enter(Actor by, String requestKey, CandidateDriver.Key candidate, Option option);

  Outcome<Made> amend(Actor by, String entry, long version, Option option);

  Outcome<Withdrawn> withdraw(Actor by, String entry, long version);

  /**
   * Gives back what was charged for a withdrawn entry; answers the new version.
   *
   * @param ground {@code MEDICAL} or {@code COMPASSIONATE}
   */
  Outcome<Long> refund(Actor by, String entry, long version, String ground);

  Outcome<Seen> entry(Actor by, String entry);

  /** All of a centre's entries in a series, withdrawn ones included, fetched page by page. */
  Outcome<List<Seen>> entries(Actor by, String series, String centre, int pageSize);

  /** What a centre owes in a series: all lines in the order in which they fell due. */
  Outcome<Account> account(Actor by, String series, String centre);

  /** What a centre has in a series, in figures. */
  Outcome<Summary> summary(Actor by, String series, String centre);

  /**
   * @param options by syllabus and option
   * @param stages by kind and standing
   */
  record Summary(Count candidates, Map<Option, Count> options, Map<Stage, Count> stages) {
    public Summary {
      options = Map.copyOf(options);
      stages = Map.copyOf(stages);
    }
  }

  /** Of school candidates and of private candidates. */
  record Count(int school, int privately) {}

  /**
   * @param kind {@code FIRST} or {@code RETAKE}
   * @param standing {@code ON_TIME}, {@code LATE} or {@code VERY_LATE}
   */
  record Stage(String kind, String standing) {}

  /**
   * @param code none where the syllabus gives its one option no code
   */
  record Option(String syllabus, Optional<String> code) {}

  record Made(String entry, long version) {}

  record Withdrawn(String entry, long version, boolean refunded) {}

  /**
   * @param kind {@code FIRST} or {@code RETAKE}
   * @param standing {@code ON_TIME}, {@code LATE} or {@code VERY_LATE}
   * @param fee of the present option, in the smallest unit of the currency
   * @param withdrawnAt none while it stands
   */
  record Seen(
      String entry,
      CandidateDriver.Key candidate,
      String latinName,
      String candidateStatus,
      Option option,
      String kind,
      String standing,
      long fee,
      String currency,
      Instant arrivedAt,
      Optional<Instant> withdrawnAt,
      long version) {}

  /**
   * @param total of all lines, a sum for each currency
   */
  record Account(List<Line> lines, List<Sum> total) {
    public Account {
      lines = List.copyOf(lines);
      total = List.copyOf(total);
    }
  }

  /**
   * @param kind {@code ENTRY_FEE}, {@code LATENESS}, {@code FEE_DIFFERENCE} or {@code REFUND}
   * @param amount in the smallest unit of the currency; negative: a refund
   * @param rule that priced it
   */
  record Line(
      String entry, String kind, String standing, long amount, String currency, String rule) {}

  record Sum(long amount, String currency) {}
}
