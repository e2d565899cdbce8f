package org.examcycle.rest.entry;

import org.examcycle.application.entry.ReadSeriesSummary;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A centre's series in figures (INT-CAN-04). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}/summary")
class SeriesSummaryController {

  private final ReadSeriesSummary readSeriesSummary;
  private final Answers answers;

  SeriesSummaryController(ReadSeriesSummary readSeriesSummary, Answers answers) {
    this.readSeriesSummary = readSeriesSummary;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<SeriesSummaryBody> readSeriesSummary(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.ok(
        readSeriesSummary.handle(call, new ReadSeriesSummary.Query(series, centre)),
        SeriesSummaryBody::of);
  }
}
