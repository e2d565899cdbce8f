package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the board tells centres to do and to read. */
public interface GuideDriver {

  /** Every activity, phase by phase. */
  Outcome<List<ActivitySeen>> cycle(Actor by, String series, String centre);

  /** Answers nothing worth telling. */
  Outcome<String> confirmContacts(Actor by, String series, String centre);

  /** Answers the id of the notice. */
  Outcome<String> publish(Actor by, NoticeRow notice);

  /** The notices for a centre, the newest first, fetched page by page. */
  Outcome<List<NoticeRow>> noticesOf(
      Actor by, String centre, Optional<String> series, int pageSize);

  /** The notices for any centre of an Associate, the newest first, fetched page by page. */
  Outcome<List<NoticeRow>> noticesOfAssociate(Actor by, String associate, int pageSize);

  /** Answers the year. */
  Outcome<String> listDocument(Actor by, DocumentRow document);

  Outcome<List<DocumentRow>> documents(Actor by, String year);

  /** Answers the year. */
  Outcome<String> publishRegulations(Actor by, RegulationsRow regulations);

  /** By rule. */
  Outcome<List<RuleRow>> regulations(
      Actor by, String year, Optional<String> route, Optional<String> series);

  Outcome<List<ChangeRow>> changes(Actor by, String year);

  /** Says who recognises a qualification in a year; answers the year. */
  Outcome<String> nameRegulators(Actor by, String syllabus, String year, Set<String> regulators);

  /** By name, in order. */
  Outcome<List<String>> regulators(Actor by, String syllabus, String year);

  /**
   * @param zones none for all
   */
  record NoticeRow(
      String title, Optional<String> series, Optional<String> family, Set<Integer> zones) {
    public NoticeRow {
      zones = Set.copyOf(zones);
    }
  }

  /**
   * @param kind {@code HANDBOOK}, {@code SUPPLEMENT}, {@code CHANGES}, {@code GUIDE} or {@code
   *     FORM}
   */
  record DocumentRow(String year, String kind, String title, String place) {}

  /**
   * @param route none for any
   * @param series none for any
   */
  record RegulationsRow(
      String year, Optional<String> route, Optional<String> series, List<RuleRow> rules) {
    public RegulationsRow {
      rules = List.copyOf(rules);
    }
  }

  record RuleRow(String rule, String place, String words) {}

  /**
   * @param before where it was to be read; none where it is new
   * @param after where it is to be read; none where it is gone
   */
  record ChangeRow(String rule, Optional<String> before, Optional<String> after) {}

  /**
   * @param phase {@code PREPARATION} to {@code RESULTS_AND_CERTIFICATES}
   * @param due the last day; none where no date is set
   * @param standing none for advice
   */
  record ActivitySeen(
      String phase, String activity, Optional<LocalDate> due, Optional<StandingSeen> standing) {}

  /**
   * @param state {@code NOT_STARTED}
   */
  record StandingSeen(String state, int done, int all) {}
}
