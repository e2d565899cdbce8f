package org.examcycle.dev.board;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.application.award.ConfirmAward;
import org.examcycle.application.award.ImportComponentThresholds;
import org.examcycle.application.award.ImportThresholds;
import org.examcycle.application.award.RunAward;
import org.examcycle.application.marking.ImportMarks;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.dev.board.DemonstrationCandidates.Entered;
import org.examcycle.domain.catalogue.ComponentCode;

/** Sets thresholds, marks everybody who is entered, and awards. */
final class DemonstrationAwards {

  private final ImportThresholds importThresholds;
  private final ImportComponentThresholds importComponentThresholds;
  private final ImportMarks importMarks;
  private final RunAward runAward;
  private final ConfirmAward confirmAward;

  DemonstrationAwards(
      ImportThresholds importThresholds,
      ImportComponentThresholds importComponentThresholds,
      ImportMarks importMarks,
      RunAward runAward,
      ConfirmAward confirmAward) {
    this.importThresholds = importThresholds;
    this.importComponentThresholds = importComponentThresholds;
    this.importMarks = importMarks;
    this.runAward = runAward;
    this.confirmAward = confirmAward;
  }

  void setThresholds(DemonstrationSeries series, Instant at) {
    for (var table : series.tables()) {
      Given.byTheBoard(
          importThresholds,
          new ImportThresholds.Command(
              series.code(), table.syllabus(), table.grades(), Table.numbered(table.thresholds())),
          at);
      Given.byTheBoard(
          importComponentThresholds,
          new ImportComponentThresholds.Command(
              series.code(), table.syllabus(), Table.numbered(table.componentThresholds())),
          at);
    }
  }

  void award(DemonstrationSeries series, List<Entered> entered, Instant at) {
    var lines = series.tables().stream().flatMap(table -> marks(table, entered)).toList();
    Given.byTheBoard(
        importMarks, new ImportMarks.Command(series.code(), Table.numbered(lines)), at);
    for (var table : series.tables()) {
      var ran =
          Given.byTheBoard(runAward, new RunAward.Command(series.code(), table.syllabus()), at);
      Given.by(
          Given.AWARDING, confirmAward, new ConfirmAward.Command(ran.run(), ran.version()), at);
    }
  }

  private static Stream<MarkLine> marks(PublishedTable table, List<Entered> entered) {
    return entered.stream()
        .filter(entry -> entry.option().syllabus().equals(table.syllabus()))
        .flatMap(
            entry ->
                table.componentsOf(entry.option()).entrySet().stream()
                    .map(each -> mark(entry, each.getKey(), each.getValue())));
  }

  private static MarkLine mark(Entered entry, ComponentCode component, int maximum) {
    return new MarkLine(
        entry.candidate().centre(),
        entry.candidate().number(),
        entry.option().syllabus(),
        component,
        Luck.of(entry.person()).mark(Integer.parseInt(component.value()), maximum));
  }
}
