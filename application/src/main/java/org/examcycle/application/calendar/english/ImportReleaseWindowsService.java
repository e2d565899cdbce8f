package org.examcycle.application.calendar.english;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
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
            .to(facts(command.rows().rows()))
            .to("publicHolidays", imported.publicHolidays())
            .under(RULE));
  }

  /** {@code PAPER from 2005-01-01}: {@code 28 to 42 DAYS}. */
  private static Map<String, String> facts(List<ReleaseWindowRow> rows) {
    return rows.stream()
        .collect(
            toUnmodifiableMap(
                row ->
                    row.mode()
                        + row.fromSitting().map(day -> " from " + day).orElse("")
                        + row.toSitting().map(day -> " to " + day).orElse(""),
                row -> row.opens() + " to " + row.closes() + " " + row.unit()));
  }
}
