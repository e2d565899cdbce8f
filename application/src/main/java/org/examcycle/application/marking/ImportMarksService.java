package org.examcycle.application.marking;

import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
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
  private final MarkFiles files;
  private final MarkMustFit rule = new MarkMustFit();

  ImportMarksService(SeriesRepository series, MarkFiles files) {
    this.series = series;
    this.files = files;
  }

  @Override
  public Decision<MarkFiles.Stored> handle(Call call, Command command) {
    if (series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var laid = files.lay(command.series(), command.rows());
    var misfits = laid.misfits(FaultyRows.MOST_TOLD);
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
