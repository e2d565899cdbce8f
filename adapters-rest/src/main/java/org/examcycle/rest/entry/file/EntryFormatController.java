package org.examcycle.rest.entry.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.rest.csv.CsvWriting;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What files of entries look like: an empty one, and what its columns hold (CSV on the Web). */
@RestController
class EntryFormatController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final String METADATA = "application/csvm+json";

  @GetMapping(path = "/formats/entries.csv", produces = "text/csv")
  ResponseEntity<byte[]> template() {
    return ResponseEntity.ok()
        .contentType(CSV)
        .body(CsvWriting.bytes(EntryColumn.headers(), Stream.empty()));
  }

  /** Where CSV on the Web looks for it, beside the file. */
  @GetMapping(path = "/formats/entries.csv-metadata.json", produces = METADATA)
  ResponseEntity<Map<String, Object>> metadata() {
    var table = new LinkedHashMap<String, Object>();
    table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
    table.put("url", "entries.csv");
    table.put("dc:title", "Entries, changes, withdrawals and candidates");
    table.put("dialect", Map.of("encoding", "utf-8", "header", true, "doubleQuote", true));
    table.put(
        "tableSchema",
        Map.of(
            "columns",
            Stream.of(EntryColumn.values()).map(EntryFormatController::column).toList()));
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(METADATA)).body(table);
  }

  private static Map<String, Object> column(EntryColumn column) {
    var said = new LinkedHashMap<String, Object>();
    said.put("name", column.header());
    said.put("titles", List.of(column.header()));
    said.put("dc:description", column.meaning() + " " + column.rule());
    said.put("required", EntryFileFormat.ALWAYS.contains(column));
    said.put(
        "datatype",
        column.form().isEmpty() ? "string" : Map.of("base", "string", "format", column.form()));
    return said;
  }
}
