package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import org.examcycle.application.entry.ReadEstimates;
import org.examcycle.application.entry.StateEstimates;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a centre thinks it will enter in a series (INT-ENT-13). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}/estimates")
class EstimateController {

  private final StateEstimates stateEstimates;
  private final ReadEstimates readEstimates;
  private final Answers answers;

  EstimateController(StateEstimates stateEstimates, ReadEstimates readEstimates, Answers answers) {
    this.stateEstimates = stateEstimates;
    this.readEstimates = readEstimates;
    this.answers = answers;
  }

  /** In the place of all that were stated before; free, and not binding. */
  @PutMapping
  ResponseEntity<Void> stateEstimates(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @Valid @RequestBody EstimatesBody request) {
    var command = new StateEstimates.Command(series, centre, request.values());
    return answers.noContent(stateEstimates.handle(call, command));
  }

  /** In the order of the syllabuses. */
  @GetMapping
  ResponseEntity<EstimatesBody> readEstimates(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.ok(
        readEstimates.handle(call, new ReadEstimates.Query(series, centre)), EstimatesBody::of);
  }
}
