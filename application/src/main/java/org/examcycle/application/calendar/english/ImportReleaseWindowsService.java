package org.examcycle.application.calendar.english;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportReleaseWindowsService implements ImportReleaseWindows {

  private static final RuleId RULE = RuleId.of("ENG-RES-01");

  private final ReleaseWindowTable table;

  ImportReleaseWindowsService(ReleaseWindowTable table) {
    this.table = table;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    return command
        .rows()
        .overlap()
        .<Decision<Imported>>map(Decision::refused)
        .orElseGet(() -> take(call, command));
  }

  private Decision<Imported> take(Call call, Command command) {
    table.replace(command.rows(), command.workingDays(), call.arrivedAt());
    var imported =
        new Imported(command.rows().rows().size(), command.workingDays().publicHolidays().size());
    return Decision.changed(
        imported,
        Change.of("release-window-rows", "all", "imported")
            .to("rows", command.rows().rows())
            .to("publicHolidays", imported.publicHolidays())
            .under(RULE));
  }
}
