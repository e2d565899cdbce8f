package org.examcycle.acceptance.driver.http;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Files of entries. */
@HttpExchange
interface EntryFileClient {

  @PostExchange(url = "/v1/series/{series}/entry-files", contentType = CsvText.TYPE)
  Received send(@PathVariable String series, @RequestParam String taking, @RequestBody String file);

  @GetExchange("/v1/series/{series}/entry-files")
  Paged<FileBody> list(
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/entry-files/{file}")
  FileBody read(@PathVariable String file);

  @GetExchange(url = "/v1/entry-files/{file}/faults", accept = "application/json")
  Paged<Fault> faults(
      @PathVariable String file,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/entry-files/{file}/cancellation")
  ResponseEntity<Void> cancel(@PathVariable String file);

  @GetExchange("/v1/associates/{associate}/entry-files")
  Paged<FileBody> submitted(
      @PathVariable String associate,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/entry-files/{file}/approval")
  Received approve(@PathVariable String file);

  @PostExchange("/v1/entry-files/{file}/return")
  ResponseEntity<Void> giveBack(@PathVariable String file, @RequestBody Reason reason);

  @GetExchange(url = "/v1/centres/{centre}/series/{series}/entry-export", accept = "text/csv")
  String export(@PathVariable String centre, @PathVariable String series);

  record Received(String id) {}

  record FileBody(
      String id,
      String state,
      int rows,
      int reached,
      int taken,
      int notStored,
      int unchanged,
      int faulty,
      Optional<String> reason) {}

  record Reason(String reason) {}

  record Fault(
      int line, @Nullable String column, String code, String rule, Map<String, Object> facts) {}
}
