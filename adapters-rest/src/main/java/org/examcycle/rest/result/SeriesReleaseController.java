package org.examcycle.rest.result;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.result.ApproveRelease;
import org.examcycle.application.result.PlanRelease;
import org.examcycle.application.result.ProposeRelease;
import org.examcycle.application.result.ReadReleases;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases of series, for the board (INT-RES-01, INT-RES-03). */
@RestController
@RequestMapping("/v1/series/{series}/releases")
class SeriesReleaseController {

  private final PlanRelease planRelease;
  private final ProposeRelease proposeRelease;
  private final ApproveRelease approveRelease;
  private final ReadReleases readReleases;
  private final Answers answers;

  SeriesReleaseController(
      PlanRelease planRelease,
      ProposeRelease proposeRelease,
      ApproveRelease approveRelease,
      ReadReleases readReleases,
      Answers answers) {
    this.planRelease = planRelease;
    this.proposeRelease = proposeRelease;
    this.approveRelease = approveRelease;
    this.readReleases = readReleases;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<List<SeriesReleaseBody>> readReleases(Call call, @PathVariable SeriesCode series) {
    return answers.ok(
        readReleases.handle(call, series), all -> all.stream().map(SeriesReleaseBody::of).toList());
  }

  @PostMapping
  ResponseEntity<PlannedBody> planSeriesRelease(
      Call call,
      @PathVariable SeriesCode series,
      @Valid @RequestBody NewSeriesReleaseRequest request) {
    var command =
        new PlanRelease.Command(series, request.family(), request.resultsAt(), Optional.empty());
    return answers.created(
        planRelease.handle(call, command),
        planned -> URI.create("/v1/series/" + series + "/releases/" + planned.family()),
        PlanRelease.Planned::version,
        planned -> new PlannedBody(planned.family()));
  }

  /** Another instant; proposal and approval are undone by it. */
  @PutMapping("/{family}")
  ResponseEntity<Void> moveSeriesRelease(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable String family,
      IfMatch version,
      @Valid @RequestBody SeriesReleaseRequest request) {
    var command =
        new PlanRelease.Command(
            series, family, request.resultsAt(), Optional.of(version.version()));
    return answers.noContent(planRelease.handle(call, command), PlanRelease.Planned::version);
  }

  /** It takes a person's token, and another person to approve. */
  @PostMapping("/{family}/proposal")
  ResponseEntity<Void> proposeRelease(
      Call call, @PathVariable SeriesCode series, @PathVariable String family, IfMatch version) {
    var command = new ProposeRelease.Command(series, family, version.version());
    return answers.noContent(proposeRelease.handle(call, command), ProposeRelease.Answer::version);
  }

  /** It takes a person's token, of another person than proposed. */
  @PostMapping("/{family}/approval")
  ResponseEntity<Void> approveRelease(
      Call call, @PathVariable SeriesCode series, @PathVariable String family, IfMatch version) {
    var command = new ApproveRelease.Command(series, family, version.version());
    return answers.noContent(approveRelease.handle(call, command), ApproveRelease.Answer::version);
  }
}
