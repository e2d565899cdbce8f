package org.examcycle.rest.guide;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.examcycle.application.guide.PublishRegulations;
import org.examcycle.application.guide.ReadRegulationChanges;
import org.examcycle.application.guide.ReadRegulations;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regulations of each year, their supplements, and what changed (INT-PRE-07). */
@RestController
@RequestMapping("/v1/regulations")
class RegulationController {

  private final PublishRegulations publishRegulations;
  private final ReadRegulations readRegulations;
  private final ReadRegulationChanges readRegulationChanges;
  private final Answers answers;

  RegulationController(
      PublishRegulations publishRegulations,
      ReadRegulations readRegulations,
      ReadRegulationChanges readRegulationChanges,
      Answers answers) {
    this.publishRegulations = publishRegulations;
    this.readRegulations = readRegulations;
    this.readRegulationChanges = readRegulationChanges;
    this.answers = answers;
  }

  /** A year's, or a supplement to them; they stay as they are published. */
  @PostMapping
  ResponseEntity<PublishedRegulationsBody> publishRegulations(
      Call call, @Valid @RequestBody RegulationsRequest request) {
    return answers.created(
        publishRegulations.handle(call, new PublishRegulations.Command(request.regulations())),
        published -> URI.create("/v1/regulations/" + published.year()),
        published -> new PublishedRegulationsBody(published.year()));
  }

  /**
   * The rules in force, by id: each in the words of the narrowest supplement that holds.
   *
   * @param route of the centre, whose supplements hold too
   * @param series whose supplements hold too
   */
  @GetMapping("/{year}")
  ResponseEntity<Listed<RuleInForceBody>> readRegulations(
      Call call,
      @PathVariable ExamYear year,
      @RequestParam Optional<Route> route,
      @RequestParam Optional<SeriesCode> series) {
    return answers.list(
        readRegulations
            .handle(call, new ReadRegulations.Query(year, route, series))
            .map(found -> new Slice<>(found, Optional.empty())),
        RuleInForceBody::of);
  }

  /** Since the last year before that has regulations: what is new, gone, or says something else. */
  @GetMapping("/{year}/changes")
  ResponseEntity<RegulationChangesBody> readRegulationChanges(
      Call call, @PathVariable ExamYear year) {
    return answers.ok(readRegulationChanges.handle(call, year), RegulationChangesBody::of);
  }
}
