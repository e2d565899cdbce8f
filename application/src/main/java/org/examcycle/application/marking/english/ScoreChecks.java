package org.examcycle.application.marking.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.marking.english.ComponentsReported;
import org.examcycle.domain.marking.english.PapersSat;
import org.examcycle.domain.marking.english.ScoreRefusal;
import org.examcycle.domain.marking.english.ScoreRefusal.CandidateNotEntered;
import org.examcycle.domain.marking.english.ScoreRefusal.CandidateTwice;

/** What is wrong with the rows of a file of scores, each refusal at its line. */
record ScoreChecks(
    ComponentsReported reported,
    PapersSat sat,
    Map<CandidateId, EnglishEntry> entered,
    Map<SittingKey, Sitting> sittings) {

  List<RowRefused> check(List<Row<CandidateScores>> rows) {
    var firstLines = new HashMap<CandidateId, Integer>();
    var refusals = new ArrayList<RowRefused>();
    for (var row : rows) {
      var scores = row.value();
      var before = firstLines.putIfAbsent(scores.candidate(), row.line());
      Stream.of(identity(scores, Optional.ofNullable(before)), sheet(scores))
          .flatMap(each -> each)
          .map(refusal -> refused(row, refusal))
          .forEach(refusals::add);
    }
    return refusals;
  }

  private static RowRefused refused(Row<CandidateScores> row, ScoreRefusal refusal) {
    return new RowRefused(
        row.value().lineOf(refusal.recorded(), row.line()), Optional.empty(), refusal);
  }

  private Stream<ScoreRefusal> identity(CandidateScores scores, Optional<Integer> firstLine) {
    return live(scores).isEmpty()
        ? Stream.of(new CandidateNotEntered(scores.candidate()))
        : firstLine
            .<ScoreRefusal>map(line -> new CandidateTwice(scores.candidate(), line))
            .stream();
  }

  private Stream<ScoreRefusal> sheet(CandidateScores scores) {
    var early =
        live(scores)
            .map(EnglishEntry::sitting)
            .map(sittings::get)
            .map(sitting -> sat.check(scores.sheet(), sitting))
            .orElse(List.of());
    return Stream.of(early, reported.check(scores.sheet())).flatMap(List::stream);
  }

  private Optional<EnglishEntry> live(CandidateScores scores) {
    return Optional.ofNullable(entered.get(scores.candidate()))
        .filter(entry -> !entry.isWithdrawn());
  }
}
