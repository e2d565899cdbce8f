package org.examcycle.domain.award.english;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ScoreSheet;

/**
 * What came of an entry, with all that decided it, so that it can be decided again. Never altered:
 * a later one takes its place.
 *
 * @param number 1 for the first of an entry, then one by one
 * @param sheet what was recorded, true scores among it
 * @param rule the award rule, with its version
 * @param rowSets the row sets used, with their versions
 */
public record DecidedOutcome(
    EnglishEntryId entry,
    int number,
    Instant at,
    ScoreSheet sheet,
    ExamOutcome outcome,
    String rule,
    List<String> rowSets) {

  public static final String RULE = "english-scale/1";

  public DecidedOutcome {
    rowSets = List.copyOf(rowSets);
    if (number < 1) {
      throw new IllegalArgumentException("outcomes are counted from 1");
    }
  }

  /** The outcome of a sheet that was checked, under the rows of its exam date. */
  public static DecidedOutcome decide(
      EnglishEntryId entry, int number, Instant at, ScoreSheet sheet, AwardRows rows) {
    return new DecidedOutcome(
        entry, number, at, sheet, new EnglishAward(rows).decide(sheet), RULE, rows.references());
  }

  /** Whether it says the same as another, by the same rows: then nothing new was decided. */
  public boolean repeats(DecidedOutcome earlier) {
    return sheet.equals(earlier.sheet)
        && outcome.equals(earlier.outcome)
        && rule.equals(earlier.rule)
        && rowSets.equals(earlier.rowSets);
  }
}
