package org.examcycle.application.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportKeyTimesService implements ImportKeyTimes {

  /** From the day before the timetable's to the day after it. */
  private static final List<String> DAYS = List.of(" of the day before", "", " of the day after");

  private final KeyTimeTables tables;

  ImportKeyTimesService(KeyTimeTables tables) {
    this.tables = tables;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var refused = check(command.rows());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var sets =
        command.rows().stream()
            .map(Row::value)
            .collect(groupingBy(KeyTime::kind, LinkedHashMap::new, Collectors.toList()));
    var changes = new ArrayList<Change>();
    sets.forEach(
        (kind, rows) -> {
          tables.put(kind, command.validFrom(), new KeyTimes(rows));
          changes.add(
              Change.of("key-times", kind + "/" + command.validFrom(), "taken")
                  .to(facts(rows))
                  .under(RuleId.of("INT-PRE-04")));
        });
    return Decision.changed(
        new Taken(command.validFrom(), command.rows().size()), changes.toArray(Change[]::new));
  }

  /** {@code zone 6 AM}: {@code 21:00 UTC of the day before}. */
  private static Map<String, String> facts(List<KeyTime> rows) {
    return rows.stream()
        .collect(
            toUnmodifiableMap(
                row -> row.zone().map(zone -> "zone " + zone + " ").orElse("") + row.session(),
                row -> row.utc() + " UTC" + DAYS.get(row.dayOffset() + 1)));
  }

  private static List<RowRefused> check(List<Row<KeyTime>> rows) {
    var refused = new ArrayList<RowRefused>();
    var before = new ArrayList<KeyTime>();
    for (var row : rows) {
      before.add(row.value());
      if (KeyTimes.firstOverlap(before).isPresent()) {
        before.removeLast();
        refused.add(
            new RowRefused(
                row.line(),
                Optional.empty(),
                new CalendarRefusal.KeyTimeTwice(row.value().kind(), row.value().session())));
      }
    }
    return refused;
  }
}
