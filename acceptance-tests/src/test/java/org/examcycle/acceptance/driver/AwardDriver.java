package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Thresholds, and awards made by them. */
public interface AwardDriver {

  /** Sends a table of option thresholds as it is published; answers its version. */
  Outcome<Long> importThresholds(Actor by, String series, String syllabus, OptionTable table);

  /** Sends a table of component thresholds as it is published; answers its version. */
  Outcome<Long> importComponentThresholds(
      Actor by, String series, String syllabus, ComponentTable table);

  /** The thresholds of a syllabus's options as they are told to whoever asks. */
  Outcome<List<OptionSeen>> thresholds(Actor by, String series, String syllabus);

  Outcome<Ran> run(Actor by, String series, String syllabus);

  /** Makes a run the award of its syllabus and series; answers its new version. */
  Outcome<Long> confirm(Actor by, String run, long version);

  /** The oldest first. */
  Outcome<List<RunSeen>> runs(Actor by, String series, String syllabus);

  /** What a run made of everybody, fetched page by page. */
  Outcome<List<Awarded>> awarded(Actor by, String run, int pageSize);

  Outcome<Explained> explain(Actor by, String run, CandidateDriver.Key candidate);

  /**
   * @param grades the headings of the grade columns, the best first
   */
  record OptionTable(List<String> grades, List<OptionRow> rows) {
    public OptionTable {
      grades = List.copyOf(grades);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param option {@code BY}, {@code AU (A2)}, or nothing where the components say which it is
   * @param components {@code 22 42 52}, or nothing
   * @param marks by grade; a grade that is not offered has none
   */
  record OptionRow(String option, String components, int maximum, Map<String, Integer> marks) {
    public OptionRow {
      marks = Map.copyOf(marks);
    }
  }

  /**
   * @param option none where the syllabus gives its one option no code
   * @param thresholds the best grade first
   */
  record OptionSeen(Optional<String> option, int maximum, List<Threshold> thresholds) {
    public OptionSeen {
      thresholds = List.copyOf(thresholds);
    }
  }

  /**
   * @param grades the headings of the grade columns, the best first
   */
  record ComponentTable(List<String> grades, List<ComponentRow> rows) {
    public ComponentTable {
      grades = List.copyOf(grades);
      rows = List.copyOf(rows);
    }
  }

  record ComponentRow(String component, int maximum, Map<String, Integer> marks) {
    public ComponentRow {
      marks = Map.copyOf(marks);
    }
  }

  /**
   * @param candidates how many were awarded
   */
  record Ran(String run, int candidates, long version) {}

  /**
   * @param state {@code RUN}, {@code CONFIRMED} or {@code SUPERSEDED}
   * @param thresholds version of the table that it used
   */
  record RunSeen(String run, String state, int candidates, int thresholds, long version) {}

  /**
   * @param result the grade or the letter of a word
   */
  record Awarded(
      String centre,
      String candidate,
      Optional<String> option,
      String result,
      Optional<Integer> total,
      Optional<Integer> pum,
      Map<String, String> endorsements) {}

  /**
   * @param printed as a statement prints it
   * @param sum exact
   * @param reached the threshold that the total reaches
   * @param missed the next one, that it does not reach
   */
  record Explained(
      String result,
      String printed,
      Optional<Integer> pum,
      List<Counted> components,
      Optional<String> sum,
      Optional<Integer> total,
      Optional<Threshold> reached,
      Optional<Threshold> missed) {}

  /**
   * @param mark what was on record
   * @param adjusted the whole mark that was counted
   * @param finalMark adjusted mark x factor, exact
   * @param shown the final mark to one decimal
   */
  record Counted(
      String component,
      String mark,
      Optional<Integer> adjusted,
      String factor,
      Optional<String> finalMark,
      Optional<String> shown,
      Optional<String> grade) {}

  record Threshold(String grade, int mark) {}
}
