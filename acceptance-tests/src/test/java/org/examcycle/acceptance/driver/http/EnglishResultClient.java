package org.examcycle.acceptance.driver.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.ResultSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Results of English exams. */
@HttpExchange
interface EnglishResultClient {

  @PostExchange("/v1/exam-dates/{examDate}/releases")
  Released release(@PathVariable String examDate, @RequestBody Release release);

  @GetExchange(url = "/v1/results-online/result", accept = "application/json")
  ResultBody result();

  @GetExchange("/v1/sittings/{sitting}/results")
  Paged<ResultBody> results(
      @PathVariable String sitting,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange(url = "/v1/results-online/statement", accept = "application/json")
  StatementBody statement();

  @GetExchange(url = "/v1/results-online/statement", accept = "text/html")
  ResponseEntity<String> statementPage();

  record Release(List<String> candidates) {}

  record Released(int released, int unchanged) {}

  record Name(String original, String latin, String language) {}

  record Score(String component, Optional<Integer> score, boolean orBelow, boolean exempt) {
    ResultSeen.Score seen() {
      return new ResultSeen.Score(component, score, orBelow, exempt);
    }
  }

  record Result(
      Optional<String> result,
      Optional<Integer> overall,
      Optional<String> level,
      Optional<String> frameworkTitle,
      List<Score> components,
      boolean endorsed) {
    ResultSeen seen() {
      return new ResultSeen(
          result,
          overall,
          level,
          frameworkTitle,
          components.stream().map(Score::seen).toList(),
          endorsed);
    }
  }

  record ResultBody(
      String candidateId,
      Name name,
      String exam,
      LocalDate examDate,
      String centre,
      String answer,
      Optional<LocalDate> opens,
      Optional<LocalDate> lastDay,
      Optional<String> noResult,
      Optional<Result> result) {}

  record StatementBody(
      String candidateId,
      Name name,
      String exam,
      LocalDate examDate,
      String centre,
      Optional<String> result,
      Optional<Integer> overall,
      Optional<String> level,
      Optional<String> frameworkTitle,
      List<Score> components,
      boolean endorsed,
      boolean certificate,
      boolean mayChange,
      int lowest,
      int highest,
      List<Level> levels,
      List<Band> bands) {}

  record Level(String level, int from, int to) {}

  record Band(String label, int from, int to) {}
}
