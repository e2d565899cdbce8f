package org.examcycle.application.marking.english;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.english.SittingRepository;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ComponentsReported;
import org.examcycle.domain.marking.english.PapersSat;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RecordScoresService implements RecordScores {

  private static final RuleId SCORES = RuleId.of("ENG-SCL-05");
  private static final RuleId OVERALL = RuleId.of("ENG-SCL-02");

  private final ExamDateRepository examDates;
  private final EnglishExams exams;
  private final SittingRepository sittings;
  private final EnglishEntryRepository entries;
  private final Outcomes outcomes;

  RecordScoresService(
      ExamDateRepository examDates,
      EnglishExams exams,
      SittingRepository sittings,
      EnglishEntryRepository entries,
      Outcomes outcomes) {
    this.examDates = examDates;
    this.exams = exams;
    this.sittings = sittings;
    this.entries = entries;
    this.outcomes = outcomes;
  }

  @Override
  public Decision<Recorded> handle(Call call, Command command) {
    var key = command.examDate();
    var rows = examDates.find(key).flatMap(_ -> exams.rowsOn(key.exam(), key.date()));
    if (rows.isEmpty()) {
      return Decision.refused(new NotFound());
    }
    var candidates = command.rows().stream().map(row -> row.value().candidate()).toList();
    var entered = entries.find(key, candidates);
    var checks =
        new ScoreChecks(
            new ComponentsReported(rows.get()),
            new PapersSat(call.arrivedAt()),
            entered,
            sittings.find(entered.values().stream().map(EnglishEntry::sitting).toList()));
    var refusals = checks.check(command.rows());
    return refusals.isEmpty()
        ? record(call, command.rows(), entered, rows.get())
        : Decision.refused(refusals);
  }

  private Decision<Recorded> record(
      Call call,
      List<Row<CandidateScores>> rows,
      Map<CandidateId, EnglishEntry> entered,
      AwardRows awardRows) {
    var latest = outcomes.latest(entered.values().stream().map(EnglishEntry::id).toList());
    var decided =
        rows.stream()
            .map(row -> decide(call, row.value(), entered, latest, awardRows))
            .flatMap(Optional::stream)
            .toList();
    if (!outcomes.add(decided)) {
      throw new Overtaken("an outcome");
    }
    return Decision.changed(
        new Recorded(decided.size(), rows.size() - decided.size()),
        decided.stream().map(RecordScoresService::change).toArray(Change[]::new));
  }

  private static Optional<DecidedOutcome> decide(
      Call call,
      CandidateScores scores,
      Map<CandidateId, EnglishEntry> entered,
      Map<EnglishEntryId, DecidedOutcome> latest,
      AwardRows awardRows) {
    var entry = Objects.requireNonNull(entered.get(scores.candidate())).id();
    var before = Optional.ofNullable(latest.get(entry));
    var decided =
        DecidedOutcome.decide(
            entry,
            before.map(DecidedOutcome::number).orElse(0) + 1,
            call.arrivedAt(),
            scores.sheet(),
            awardRows);
    return before.filter(decided::repeats).isPresent() ? Optional.empty() : Optional.of(decided);
  }

  private static Change change(DecidedOutcome decided) {
    return Change.of("english-outcome", decided.entry().toString(), "decided")
        .to("number", decided.number())
        .to("outcome", word(decided.outcome()))
        .to("rule", decided.rule())
        .to("rowSets", decided.rowSets())
        .under(SCORES, OVERALL);
  }

  private static String word(ExamOutcome outcome) {
    return switch (outcome) {
      case ExamOutcome.Result _ -> "result";
      case ExamOutcome.AbsentFromPart _ -> "X";
      case ExamOutcome.AbsentFromAll _ -> "Z";
      case ExamOutcome.Pending _ -> "pending";
      case ExamOutcome.Withheld(var permanently) ->
          permanently ? "withheld permanently" : "withheld";
    };
  }
}
