package org.examcycle.domain.award.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromAll;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromPart;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.junit.jupiter.api.Test;

class DecidedOutcomeTest {

  private static final Instant AT = Instant.parse("2021-07-20T09:00:00Z");
  private static final EnglishEntryId ENTRY = new EnglishEntryId(new UUID(0, 1));
  private static final ScoreSheet SHEET = EnglishAwardTest.sheet("READING=160");
  private static final ScoreSheet OTHER = EnglishAwardTest.sheet("READING=161");

  private static DecidedOutcome outcome(
      int number, ScoreSheet sheet, ExamOutcome outcome, String rule, String rows) {
    return new DecidedOutcome(ENTRY, number, AT, sheet, outcome, rule, List.of(rows));
  }

  @Test
  void it_repeats_what_was_recorded_came_out_and_was_decided_by_the_same() {
    var first = outcome(1, SHEET, new AbsentFromPart(), "english-scale/1", "FCE-scale/1");
    assertThat(outcome(2, SHEET, new AbsentFromPart(), "english-scale/1", "FCE-scale/1"))
        .satisfies(later -> assertThat(later.repeats(first)).isTrue());
    assertThat(
            List.of(
                outcome(2, OTHER, new AbsentFromPart(), "english-scale/1", "FCE-scale/1"),
                outcome(2, SHEET, new AbsentFromAll(), "english-scale/1", "FCE-scale/1"),
                outcome(2, SHEET, new AbsentFromPart(), "english-scale/2", "FCE-scale/1"),
                outcome(2, SHEET, new AbsentFromPart(), "english-scale/1", "FCE-scale/2")))
        .allSatisfy(later -> assertThat(later.repeats(first)).isFalse());
  }

  @Test
  void outcomes_are_counted_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> outcome(0, SHEET, new AbsentFromPart(), "english-scale/1", "FCE-scale/1"));
    assertThat(outcome(1, SHEET, new AbsentFromPart(), "english-scale/1", "FCE-scale/1").number())
        .isEqualTo(1);
  }
}
