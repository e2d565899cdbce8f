package org.examcycle.domain.marking.english;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ScoreRefusal.PaperNotBegun;

/**
 * Nothing is recorded of a paper before it begins at the sitting, by the clocks there (ENG-EXM-01):
 * neither a score nor an absence, and no pending or withheld result before the first paper. An
 * exemption is given before the exam (ENG-SCL-06).
 *
 * @param now when the record arrives
 */
public record PapersSat(Instant now) {

  /** Every paper that the sheet is too early for; empty when it can be recorded. */
  public List<ScoreRefusal> check(ScoreSheet sheet, Sitting sitting) {
    var ahead = sitting.papersAhead(now);
    if (tellsOfPapers(sheet)) {
      return refusals(ahead.stream().filter(time -> tellsOf(sheet, time)), sitting);
    }
    return ahead.size() < sitting.times().size()
        ? List.of()
        : refusals(ahead.stream().limit(1), sitting);
  }

  private static boolean tellsOfPapers(ScoreSheet sheet) {
    return sheet.components().values().stream().anyMatch(score -> !(score instanceof Exempt));
  }

  private static boolean tellsOf(ScoreSheet sheet, ComponentTime time) {
    var score = sheet.components().get(time.component());
    return score != null && !(score instanceof Exempt);
  }

  private static List<ScoreRefusal> refusals(Stream<ComponentTime> times, Sitting sitting) {
    return times
        .<ScoreRefusal>map(time -> new PaperNotBegun(time.component(), sitting.startOf(time)))
        .toList();
  }
}
