package org.examcycle.acceptance.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table as a product owner reads it. */
final class AccessPage {

  private static final String WORDS =
      """
      # Who may do what

      Measured by the build (COM-ACC-01, COM-ACC-02): a granted request of every operation was sent
      again by every kind of caller. **yes**: whatever it is about. **own**: only about its own
      centre, its own centres, or itself; anything else is answered like a thing that is not there,
      in status, headers, body and in what the database is asked. **–**: the operation does not exist
      for this caller. A person is needed where the operation says so; elsewhere a program with a key
      of its own will do. `mvn verify` fails when this page is stale; `-Dexamcycle.approve=true`
      writes it anew, and whoever owns the product reads the change.

      """;

  private AccessPage() {}

  static String of(AccessMatrix matrix) {
    return WORDS
        + heading()
        + matrix.rows().stream().map(AccessPage::row).collect(Collectors.joining())
        + unreached(matrix.unreached());
  }

  private static String heading() {
    var columns = Column.values();
    return "| operation | use case | "
        + Arrays.stream(columns).map(Column::heading).collect(Collectors.joining(" | "))
        + " |\n|---|---|"
        + "---|".repeat(columns.length)
        + "\n";
  }

  private static String row(AccessRow row) {
    return "| `%s`%s | %s | %s |\n"
        .formatted(
            row.operation(),
            row.person() ? " (a person)" : "",
            String.join(", ", row.useCases()),
            Arrays.stream(Column.values())
                .map(column -> String.valueOf(row.cells().get(column)))
                .collect(Collectors.joining(" | ")));
  }

  private static String unreached(List<String> useCases) {
    return useCases.isEmpty()
        ? ""
        : "\n## Not reached by an example over HTTP\n\n"
            + useCases.stream().map(name -> "- " + name + "\n").collect(Collectors.joining());
  }
}
