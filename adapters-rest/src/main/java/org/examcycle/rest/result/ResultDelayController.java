package org.examcycle.rest.result;

import jakarta.validation.Valid;
import org.examcycle.application.result.ReadResultDelay;
import org.examcycle.application.result.SetResultDelay;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When an Associate's centres see results (INT-PRE-02). */
@RestController
@RequestMapping("/v1/associates/{associate}/series/{series}/result-delay")
class ResultDelayController {

  private final SetResultDelay setResultDelay;
  private final ReadResultDelay readResultDelay;
  private final Answers answers;

  ResultDelayController(
      SetResultDelay setResultDelay, ReadResultDelay readResultDelay, Answers answers) {
    this.setResultDelay = setResultDelay;
    this.readResultDelay = readResultDelay;
    this.answers = answers;
  }

  @PutMapping
  ResponseEntity<Void> setResultDelay(
      Call call,
      @PathVariable AssociateCode associate,
      @PathVariable SeriesCode series,
      @Valid @RequestBody ResultDelayBody request) {
    var command = new SetResultDelay.Command(associate, series, new ResultDelay(request.hours()));
    return answers.noContent(setResultDelay.handle(call, command));
  }

  /** No hours where none are set: then the centres see results when their Associate does. */
  @GetMapping
  ResponseEntity<ResultDelayBody> readResultDelay(
      Call call, @PathVariable AssociateCode associate, @PathVariable SeriesCode series) {
    return answers.ok(
        readResultDelay.handle(call, new ReadResultDelay.Query(associate, series)),
        delay -> new ResultDelayBody(delay.hours()));
  }
}
