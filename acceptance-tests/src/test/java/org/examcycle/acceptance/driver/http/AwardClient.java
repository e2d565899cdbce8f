package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Thresholds and awards. */
@HttpExchange
interface AwardClient {

  String OF_SYLLABUS = "/v1/series/{series}/syllabuses/{syllabus}";

  @PutExchange(url = OF_SYLLABUS + "/thresholds", contentType = CsvText.TYPE)
  ResponseEntity<Void> importThresholds(
      @PathVariable String series, @PathVariable String syllabus, @RequestBody String file);

  @GetExchange(OF_SYLLABUS + "/thresholds")
  Thresholds thresholds(@PathVariable String series, @PathVariable String syllabus);

  @PutExchange(url = OF_SYLLABUS + "/component-thresholds", contentType = CsvText.TYPE)
  ResponseEntity<Void> importComponentThresholds(
      @PathVariable String series, @PathVariable String syllabus, @RequestBody String file);

  @PostExchange(OF_SYLLABUS + "/awards")
  ResponseEntity<Ran> run(@PathVariable String series, @PathVariable String syllabus);

  @GetExchange(OF_SYLLABUS + "/awards")
  List<Run> runs(@PathVariable String series, @PathVariable String syllabus);

  @PostExchange("/v1/awards/{run}/confirmation")
  ResponseEntity<Void> confirm(@PathVariable String run, @RequestHeader("If-Match") String version);

  @GetExchange("/v1/awards/{run}/results")
  Paged<Awarded> results(
      @PathVariable String run,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/awards/{run}/results/{centre}/{number}")
  Explanation explain(
      @PathVariable String run, @PathVariable String centre, @PathVariable String number);

  record Thresholds(List<OptionThresholds> options) {}

  record OptionThresholds(Optional<String> option, int maximum, List<Threshold> thresholds) {}

  record Ran(String run, int candidates) {}

  record Run(String id, String state, int candidates, int thresholds, long version) {}

  record Awarded(
      String centre,
      String candidate,
      Optional<String> option,
      String result,
      Optional<Integer> total,
      Optional<Integer> pum,
      Map<String, String> endorsements) {}

  record Explanation(
      String result,
      String printed,
      Optional<Integer> pum,
      List<Counted> components,
      Optional<String> sum,
      Optional<Integer> total,
      Optional<Threshold> reached,
      Optional<Threshold> missed) {}

  record Counted(
      String component,
      String mark,
      Optional<Integer> adjusted,
      String factor,
      Optional<String> finalMark,
      Optional<String> shown,
      Optional<String> grade) {}

  record Threshold(String grade, int mark) {}
}
