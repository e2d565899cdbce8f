package org.examcycle.acceptance.driver.inprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ScoreDriver;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.application.marking.english.ReadOutcome;
import org.examcycle.application.marking.english.RecordScores;
import org.examcycle.domain.award.english.Achievement;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;

@PerScenario
class InProcessScores implements ScoreDriver {

  private final Calls calls;
  private final RecordScores recordScores;
  private final ReadOutcome readOutcome;

  InProcessScores(Calls calls, RecordScores recordScores, ReadOutcome readOutcome) {
    this.calls = calls;
    this.recordScores = recordScores;
    this.readOutcome = readOutcome;
  }

  @Override
  public Outcome<Recorded> record(Actor by, String examDate, List<ScoresRow> candidates) {
    var rows = new ArrayList<Row<CandidateScores>>();
    var line = 2;
    for (var candidate : candidates) {
      rows.add(new Row<>(line, scores(candidate, line)));
      line += candidate.scores().size() + (candidate.hold().isPresent() ? 1 : 0);
    }
    return calls
        .ask(recordScores, by, new RecordScores.Command(ExamDateKey.of(examDate), rows))
        .map(done -> new Recorded(done.recorded(), done.unchanged()));
  }

  private static CandidateScores scores(ScoresRow row, int first) {
    var scores =
        row.scores().entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> ComponentName.of(one.getKey()), one -> score(one.getValue())));
    var hold = row.hold().map(text -> Hold.valueOf(text.toUpperCase(Locale.ROOT)));
    var lines = new HashMap<ComponentName, Integer>();
    row.scores().keySet().forEach(one -> lines.put(ComponentName.of(one), first + lines.size()));
    return new CandidateScores(
        CandidateId.of(row.candidateId()), new ScoreSheet(scores, hold.orElse(Hold.NONE)), lines);
  }

  private static ComponentScore score(String text) {
    return switch (text) {
      case "absent" -> new ComponentScore.Absent();
      case "exempt" -> new ComponentScore.Exempt();
      default -> new ComponentScore.Scored(Integer.parseInt(text));
    };
  }

  @Override
  public Outcome<List<Decided>> outcomes(Actor by, String entry) {
    var question = new ReadOutcome.Question(new EnglishEntryId(UUID.fromString(entry)));
    return calls
        .ask(readOutcome, by, question)
        .map(found -> found.outcomes().stream().map(InProcessScores::seen).toList());
  }

  private static Decided seen(DecidedOutcome decided) {
    return switch (decided.outcome()) {
      case ExamOutcome.Result result -> result(decided, result);
      case ExamOutcome.AbsentFromPart _ -> without("ABSENT_FROM_PART", decided);
      case ExamOutcome.AbsentFromAll _ -> without("ABSENT_FROM_ALL", decided);
      case ExamOutcome.Pending _ -> without("PENDING", decided);
      case ExamOutcome.Withheld(var forGood) ->
          without(forGood ? "WITHHELD_PERMANENTLY" : "WITHHELD", decided);
    };
  }

  private static Decided without(String outcome, DecidedOutcome decided) {
    return new Decided(
        outcome,
        "NONE",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        decided.rowSets());
  }

  private static Decided result(DecidedOutcome decided, ExamOutcome.Result result) {
    var achievement = result.achievement();
    var passed =
        achievement instanceof Achievement.Passed pass
            ? Optional.of(pass)
            : Optional.<Achievement.Passed>empty();
    return new Decided(
        "RESULT",
        certificate(achievement),
        achievement.shownOverall(),
        passed.map(pass -> pass.grade().name()),
        passed.map(pass -> pass.name().name()),
        achievement.printedResult(),
        achievement.certifiedLevel().map(CefrLevel::label),
        achievement.frameworkTitle(),
        result.endorsed(),
        result.components().stream().map(shown -> component(decided, shown)).toList(),
        decided.rowSets());
  }

  private static String certificate(Achievement achievement) {
    return switch (achievement) {
      case Achievement.Passed _ -> "EXAM";
      case Achievement.LevelBelow _ -> "GENERAL";
      case Achievement.ScoresOnly _, Achievement.NotReported _ -> "NONE";
    };
  }

  private static ComponentSeen component(DecidedOutcome decided, ShownComponent shown) {
    var name = shown.component();
    return switch (shown) {
      case ShownComponent.Score(var _, var score, var orBelow) ->
          new ComponentSeen(
              name.value(), trueScore(decided, name), Optional.of(score), orBelow, false);
      case ShownComponent.ExemptFrom _ ->
          new ComponentSeen(name.value(), Optional.empty(), Optional.empty(), false, true);
    };
  }

  private static Optional<Integer> trueScore(DecidedOutcome decided, ComponentName name) {
    return decided.sheet().components().get(name) instanceof ComponentScore.Scored(var value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
