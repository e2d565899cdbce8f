package org.examcycle.acceptance.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.examcycle.acceptance.driver.http.Offered;

/** The table as a product owner reads it: a part for each room, a row for each operation. */
final class AccessPage {

  private static final String WORDS =
      """
      # Who may do what

      A row is something that can be asked of ExamCycle, a column is a kind of caller
      (COM-ACC-01): the board's officers by their duty, then everybody else.

      - **yes**: may do it, whatever it is about. A list shows of it what the caller may see.
      - **own**: may do it with its own things: a centre with its own, an Associate with those of its
        centres, a candidate with what is his or hers. What belongs to others does not exist.
      - **–**: may not do it; there is nothing there.
      - *person*: a program with a key of its own may not do it, whatever its duty.

      Nothing here is only written down. The build sends a request that an example showed to succeed
      again as every kind of caller, and about what belongs to others. What is hidden must be
      answered like what is not there (COM-ACC-02): the same status, headers and body, and the same
      questions to the database. This page is written by that measurement; when it changes, the build
      fails until somebody has read the change and approved it.
      """;

  private final Map<String, AccessRow> rows;

  private AccessPage(Map<String, AccessRow> rows) {
    this.rows = rows;
  }

  /**
   * @param rooms what each is about
   */
  static String of(Map<String, String> rooms, List<Offered> offered, Map<String, AccessRow> rows) {
    var page = new AccessPage(rows);
    return WORDS
        + rooms.entrySet().stream()
            .map(
                room ->
                    page.part(
                        room,
                        offered.stream().filter(it -> it.room().equals(room.getKey())).toList()))
            .collect(Collectors.joining());
  }

  private String part(Map.Entry<String, String> room, List<Offered> offered) {
    return "\n## %s\n\n%s\n\n".formatted(capitalised(room.getKey()), room.getValue())
        + heading()
        + offered.stream().map(this::line).collect(Collectors.joining());
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String heading() {
    var columns = Column.values();
    return "| what | "
        + Arrays.stream(columns).map(Column::heading).collect(Collectors.joining(" | "))
        + " | operation |\n|---|"
        + ":-:|".repeat(columns.length)
        + "---|\n";
  }

  private String line(Offered offered) {
    var row = rows.get(offered.operation());
    return "| %s%s | %s | `%s` |\n"
        .formatted(
            offered.summary(),
            row != null && row.person() ? ", *person*" : "",
            row == null ? "no example yet" + " |".repeat(Column.values().length - 1) : cells(row),
            offered.operation());
  }

  private static String cells(AccessRow row) {
    return Arrays.stream(Column.values())
        .map(column -> String.valueOf(row.cells().get(column)))
        .collect(Collectors.joining(" | "));
  }
}
