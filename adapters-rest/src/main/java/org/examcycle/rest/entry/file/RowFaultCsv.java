package org.examcycle.rest.entry.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.application.entry.file.RowFaultLine;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.rule.Decision;
import org.examcycle.rest.csv.CsvStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The faults of a file as CSV, asked for page by page while they are written. */
@Component
class RowFaultCsv {

  static final Page FIRST = new Page(Optional.empty(), Page.MOST);

  private static final List<String> HEADER = List.of("line", "column", "code", "rule", "facts");

  private final JsonMapper json;

  RowFaultCsv(JsonMapper json) {
    this.json = json;
  }

  void write(
      Slice<RowFaultLine> first,
      Function<Page, Decision<Slice<RowFaultLine>>> pages,
      OutputStream out)
      throws IOException {
    try (var csv = new CsvStream(out, HEADER)) {
      var slice = Optional.of(first);
      while (slice.isPresent()) {
        slice.get().items().forEach(fault -> csv.add(values(fault)));
        slice =
            slice
                .get()
                .next()
                .flatMap(after -> pages.apply(new Page(Optional.of(after), Page.MOST)).ifGranted());
      }
    }
  }

  private List<String> values(RowFaultLine fault) {
    return List.of(
        String.valueOf(fault.line()),
        fault.column().orElse(""),
        fault.code(),
        fault.rule().value(),
        json.writeValueAsString(fault.facts()));
  }
}
