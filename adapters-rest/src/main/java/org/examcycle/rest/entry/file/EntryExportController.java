package org.examcycle.rest.entry.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.application.entry.file.ExportEntries;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Streamed;
import org.examcycle.rest.csv.CsvStream;
import org.examcycle.rest.sheet.TextSheet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that a centre has entered in a series, as a file (INT-ENT-15). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}/entry-export")
class EntryExportController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final ExportEntries exportEntries;
  private final Answers answers;

  EntryExportController(ExportEntries exportEntries, Answers answers) {
    this.exportEntries = exportEntries;
    this.answers = answers;
  }

  /**
   * A line for each standing entry with the details of its candidate, and one for each candidate
   * without; the columns are those of a file that is sent, in which the same lines change nothing.
   */
  @GetMapping(produces = "text/csv")
  ResponseEntity<Streamed> exportEntries(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.stream(
        exportEntries.handle(call, new ExportEntries.Query(series, centre)),
        CSV,
        name(centre, series, "csv"),
        export -> out -> csv(export, out));
  }

  /** The same as a workbook, in which every cell is text and nothing is a formula. */
  @GetMapping(produces = TextSheet.XLSX)
  ResponseEntity<Streamed> exportEntriesAsWorkbook(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.stream(
        exportEntries.handle(call, new ExportEntries.Query(series, centre)),
        TextSheet.TYPE,
        name(centre, series, "xlsx"),
        export -> out -> workbook(export, out));
  }

  private static void csv(ExportEntries.Export export, OutputStream out) throws IOException {
    try (var csv = new CsvStream(out, EntryColumn.headers())) {
      export.rows().forEach(row -> csv.add(row.texts()));
    }
  }

  private static void workbook(ExportEntries.Export export, OutputStream out) throws IOException {
    try (var sheet = new TextSheet(out, "entries", EntryColumn.headers())) {
      export
          .rows()
          .forEach(
              row -> {
                try {
                  sheet.add(row.texts());
                } catch (IOException gone) {
                  throw new UncheckedIOException(gone);
                }
              });
    }
  }

  private static String name(CentreNumber centre, SeriesCode series, String ending) {
    return "entries-" + centre + "-" + series + "." + ending;
  }
}
