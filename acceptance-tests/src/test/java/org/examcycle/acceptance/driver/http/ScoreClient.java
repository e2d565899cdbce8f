package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Component scores and what comes of them. */
@HttpExchange
interface ScoreClient {

  @PostExchange(url = "/v1/exam-dates/{examDate}/scores", contentType = CsvText.TYPE)
  Recorded record(@PathVariable String examDate, @RequestBody String file);

  @PostExchange("/v1/exam-dates/{examDate}/scores")
  Recorded record(@PathVariable String examDate, @RequestBody Sheets sheets);

  @GetExchange("/v1/sitting-entries/{entry}/outcome")
  OutcomeBody outcome(@PathVariable String entry);

  record Sheets(List<Sheet> candidates) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Sheet(String candidateId, List<Score> scores, Optional<String> hold) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Score(String component, Optional<Integer> score, Optional<String> absence) {}

  record Recorded(int recorded, int unchanged) {}

  record OutcomeBody(List<Decided> outcomes) {}

  record Decided(
      String outcome,
      String certificate,
      Optional<Integer> overall,
      Optional<String> grade,
      Optional<String> gradeName,
      Optional<String> result,
      Optional<String> level,
      Optional<String> frameworkTitle,
      boolean endorsed,
      List<Component> components,
      List<String> rowSets) {}

  record Component(
      String component,
      Optional<Integer> trueScore,
      Optional<Integer> shown,
      boolean orBelow,
      boolean exempt) {}
}
