package org.examcycle.persistence.column;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_OUTCOME;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.english.Achievement.LevelBelow;
import org.examcycle.domain.award.english.Achievement.NotReported;
import org.examcycle.domain.award.english.Achievement.Passed;
import org.examcycle.domain.award.english.Achievement.ScoresOnly;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.Grade;
import org.examcycle.domain.catalogue.english.GradeName;
import org.jooq.Record;

/** What the column {@code kind} says. */
enum EnglishOutcomeKind {
  PASSED,
  LEVEL_BELOW,
  SCORES_ONLY,
  NOT_REPORTED,
  ABSENT_FROM_PART,
  ABSENT_FROM_ALL,
  PENDING,
  WITHHELD,
  WITHHELD_PERMANENTLY;

  static EnglishOutcomeKind of(ExamOutcome outcome) {
    return switch (outcome) {
      case ExamOutcome.Result(Passed _, var _) -> PASSED;
      case ExamOutcome.Result(LevelBelow _, var _) -> LEVEL_BELOW;
      case ExamOutcome.Result(ScoresOnly _, var _) -> SCORES_ONLY;
      case ExamOutcome.Result(NotReported _, var _) -> NOT_REPORTED;
      case ExamOutcome.AbsentFromPart _ -> ABSENT_FROM_PART;
      case ExamOutcome.AbsentFromAll _ -> ABSENT_FROM_ALL;
      case ExamOutcome.Pending _ -> PENDING;
      case ExamOutcome.Withheld(var permanently) -> permanently ? WITHHELD_PERMANENTLY : WITHHELD;
    };
  }

  ExamOutcome outcome(Record row, List<ShownComponent> shown) {
    return switch (this) {
      case PASSED -> new ExamOutcome.Result(passed(row), shown);
      case LEVEL_BELOW -> new ExamOutcome.Result(levelBelow(row), shown);
      case SCORES_ONLY ->
          new ExamOutcome.Result(new ScoresOnly(row.get(ENGLISH_OUTCOME.OVERALL)), shown);
      case NOT_REPORTED -> new ExamOutcome.Result(new NotReported(), shown);
      case ABSENT_FROM_PART -> new ExamOutcome.AbsentFromPart();
      case ABSENT_FROM_ALL -> new ExamOutcome.AbsentFromAll();
      case PENDING -> new ExamOutcome.Pending();
      case WITHHELD -> new ExamOutcome.Withheld(false);
      case WITHHELD_PERMANENTLY -> new ExamOutcome.Withheld(true);
    };
  }

  private static Passed passed(Record row) {
    return new Passed(
        row.get(ENGLISH_OUTCOME.OVERALL),
        Grade.valueOf(row.get(ENGLISH_OUTCOME.GRADE)),
        new GradeName(row.get(ENGLISH_OUTCOME.GRADE_NAME), row.get(ENGLISH_OUTCOME.GRADE_PRINTED)),
        CefrLevel.valueOf(row.get(ENGLISH_OUTCOME.LEVEL)),
        Optional.ofNullable(row.get(ENGLISH_OUTCOME.FRAMEWORK_TITLE)));
  }

  private static LevelBelow levelBelow(Record row) {
    return new LevelBelow(
        row.get(ENGLISH_OUTCOME.OVERALL),
        CefrLevel.valueOf(row.get(ENGLISH_OUTCOME.LEVEL)),
        Optional.ofNullable(row.get(ENGLISH_OUTCOME.FRAMEWORK_TITLE)));
  }
}
