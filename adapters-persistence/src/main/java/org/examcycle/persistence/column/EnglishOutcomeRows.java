package org.examcycle.persistence.column;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_OUTCOME;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SCORE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.domain.award.english.Achievement;
import org.examcycle.domain.award.english.Achievement.Passed;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.award.english.ShownComponent.ExemptFrom;
import org.examcycle.domain.award.english.ShownComponent.Score;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.persistence.jooq.tables.records.EnglishScoreRecord;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** An outcome as rows and back. */
public final class EnglishOutcomeRows {

  public static final List<Field<?>> OUTCOME_COLUMNS = List.of(ENGLISH_OUTCOME.fields());
  public static final List<Field<?>> SCORE_COLUMNS = List.of(ENGLISH_SCORE.fields());

  /** The scores of an outcome, in the order shown. */
  public static final Field<List<EnglishScoreRecord>> SCORES =
      multiset(
              selectFrom(ENGLISH_SCORE)
                  .where(
                      ENGLISH_SCORE.ENTRY.eq(ENGLISH_OUTCOME.ENTRY),
                      ENGLISH_SCORE.NUMBER.eq(ENGLISH_OUTCOME.NUMBER))
                  .orderBy(ENGLISH_SCORE.POSITION))
          .convertFrom(List::copyOf);

  /** What {@link #decided} reads, and no column that a later version adds. */
  public static final List<Field<?>> WITH_SCORES =
      Stream.concat(OUTCOME_COLUMNS.stream(), Stream.of(SCORES)).toList();

  private EnglishOutcomeRows() {}

  /** In the order of {@link #OUTCOME_COLUMNS}, which is the table's. */
  public static @Nullable Object[] outcome(DecidedOutcome decided) {
    var kind = EnglishOutcomeKind.of(decided.outcome());
    var passed = achievement(decided).filter(Passed.class::isInstance).map(Passed.class::cast);
    var achievement = achievement(decided);
    return new @Nullable Object[] {
      decided.entry().value(),
      decided.number(),
      decided.at(),
      decided.sheet().hold(),
      kind,
      achievement.flatMap(Achievement::shownOverall).orElse(null),
      passed.map(Passed::grade).orElse(null),
      passed.map(pass -> pass.name().name()).orElse(null),
      passed.map(pass -> pass.name().printed()).orElse(null),
      achievement.flatMap(Achievement::certifiedLevel).orElse(null),
      achievement.flatMap(Achievement::frameworkTitle).orElse(null),
      decided.rule(),
      decided.rowSets()
    };
  }

  private static Optional<Achievement> achievement(DecidedOutcome decided) {
    return decided.outcome() instanceof ExamOutcome.Result(var achievement, var _)
        ? Optional.of(achievement)
        : Optional.empty();
  }

  /** In the order of {@link #SCORE_COLUMNS}, which is the table's. */
  public static Stream<@Nullable Object[]> scores(DecidedOutcome decided) {
    List<ShownComponent> shown =
        decided.outcome() instanceof ExamOutcome.Result(var _, var components)
            ? components
            : List.of();
    return decided.sheet().sorted().entrySet().stream()
        .map(
            recorded -> {
              var name = recorded.getKey();
              var found = shown.stream().filter(one -> one.component().equals(name)).findFirst();
              var score = found.filter(Score.class::isInstance).map(Score.class::cast);
              return new @Nullable Object[] {
                decided.entry().value(),
                decided.number(),
                name.value(),
                found.map(shown::indexOf).orElse(null),
                word(recorded.getValue()),
                recorded.getValue() instanceof Scored(var value) ? value : null,
                score.map(Score::shown).orElse(null),
                score.map(Score::orBelow).orElse(null)
              };
            });
  }

  private static String word(ComponentScore recorded) {
    return switch (recorded) {
      case Scored _ -> "SCORED";
      case Absent _ -> "ABSENT";
      case Exempt _ -> "EXEMPT";
    };
  }

  public static DecidedOutcome decided(Record row) {
    var scores = row.get(SCORES);
    return new DecidedOutcome(
        new EnglishEntryId(row.get(ENGLISH_OUTCOME.ENTRY)),
        row.get(ENGLISH_OUTCOME.NUMBER),
        row.get(ENGLISH_OUTCOME.DECIDED_AT),
        new ScoreSheet(
            scores.stream()
                .collect(
                    Collectors.toMap(
                        score -> ComponentName.of(score.getComponent()),
                        EnglishOutcomeRows::recorded)),
            Hold.valueOf(row.get(ENGLISH_OUTCOME.HOLD))),
        EnglishOutcomeKind.valueOf(row.get(ENGLISH_OUTCOME.KIND)).outcome(row, shown(scores)),
        row.get(ENGLISH_OUTCOME.RULE),
        List.of(row.get(ENGLISH_OUTCOME.ROW_SETS)));
  }

  private static ComponentScore recorded(EnglishScoreRecord score) {
    return switch (score.getRecorded()) {
      case "SCORED" -> new Scored(score.getTrueScore());
      case "ABSENT" -> new Absent();
      default -> new Exempt();
    };
  }

  private static List<ShownComponent> shown(List<EnglishScoreRecord> scores) {
    return scores.stream()
        .filter(score -> score.getPosition() != null)
        .map(EnglishOutcomeRows::shown)
        .toList();
  }

  private static ShownComponent shown(EnglishScoreRecord score) {
    var name = ComponentName.of(score.getComponent());
    return score.getShown() == null
        ? new ExemptFrom(name)
        : new Score(name, score.getShown(), score.getOrBelow());
  }
}
