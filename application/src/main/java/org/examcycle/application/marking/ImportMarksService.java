package org.examcycle.application.marking;

import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.PaperTimes;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.file.FaultyRows;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.marking.MarkMustFit;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ImportMarksService implements ImportMarks {

  private final SeriesRepository series;
  private final PaperTimes papers;
  private final MarkFiles files;
  private final MarkMustFit rule = new MarkMustFit();

  ImportMarksService(
      SeriesRepository series, KeyTimeTables keyTimes, Timetables timetables, MarkFiles files) {
    this.series = series;
    this.papers = new PaperTimes(keyTimes, timetables);
    this.files = files;
  }

  @Override
  public Decision<MarkFiles.Stored> handle(Call call, Command command) {
    var found = series.find(command.series());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var syllabuses =
        command.rows().stream().map(row -> row.value().syllabus()).collect(Collectors.toSet());
    var ahead = papers.listAhead(found.get(), syllabuses, call.arrivedAt());
    var laid = files.lay(command.series(), command.rows());
    var misfits = laid.misfits(ahead, FaultyRows.MOST_TOLD);
    var refused =
        misfits.told().stream()
            .flatMap(
                row ->
                    rule.check(row.value()).stream()
                        .map(because -> new RowRefused(row.line(), Optional.empty(), because)))
            .toList();
    return refused.isEmpty()
        ? Decision.granted(laid.store(call))
        : Decision.refused(refused, misfits.inAll());
  }
}
