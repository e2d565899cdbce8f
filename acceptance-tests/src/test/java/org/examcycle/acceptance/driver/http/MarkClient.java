package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Component marks. */
@HttpExchange
interface MarkClient {

  String OF_CANDIDATE =
      "/v1/centres/{centre}/series/{series}/candidates/{number}/syllabuses/{syllabus}";

  @PutExchange(url = "/v1/series/{series}/marks", contentType = CsvText.TYPE)
  CatalogueClient.Imported importMarks(@PathVariable String series, @RequestBody String file);

  @GetExchange("/v1/series/{series}/syllabuses/{syllabus}/components/{component}/marks")
  Paged<CandidateMark> list(
      @PathVariable String series,
      @PathVariable String syllabus,
      @PathVariable String component,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange(OF_CANDIDATE + "/components/{component}/mark")
  CandidateMark read(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable String syllabus,
      @PathVariable String component);

  @PutExchange(OF_CANDIDATE + "/components/{component}/mark")
  ResponseEntity<Void> record(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable String syllabus,
      @PathVariable String component,
      @RequestHeader("If-Match") String version,
      @RequestBody Mark mark);

  @PutExchange(OF_CANDIDATE + "/standing")
  ResponseEntity<Void> recordStanding(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable String syllabus,
      @RequestHeader("If-Match") String version,
      @RequestBody Standing standing);

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Mark(
      String state,
      Optional<Integer> mark,
      Optional<String> moderationSlope,
      Optional<String> moderationShift,
      Optional<Integer> specialConsideration,
      Optional<String> carried,
      Optional<String> carriedFrom) {}

  record CandidateMark(
      String centre, String candidate, String component, int maximum, Mark mark, long version) {}

  record Standing(boolean caseOpen, boolean disqualified, boolean laterSeriesDecides) {}
}
