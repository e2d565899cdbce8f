package org.examcycle.rest.award;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.award.ConfirmAward;
import org.examcycle.application.award.ExplainAward;
import org.examcycle.application.award.ReadAward;
import org.examcycle.application.award.ReadAwards;
import org.examcycle.application.award.RunAward;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Awards, for the board (INT-AWD-10). */
@RestController
@RequestMapping("/v1")
class AwardController {

  private static final String OF_SYLLABUS = "/series/{series}/syllabuses/{syllabus}";

  private final RunAward runAward;
  private final ConfirmAward confirmAward;
  private final ReadAwards readAwards;
  private final ReadAward readAward;
  private final ExplainAward explainAward;
  private final Answers answers;

  AwardController(
      RunAward runAward,
      ConfirmAward confirmAward,
      ReadAwards readAwards,
      ReadAward readAward,
      ExplainAward explainAward,
      Answers answers) {
    this.runAward = runAward;
    this.confirmAward = confirmAward;
    this.readAwards = readAwards;
    this.readAward = readAward;
    this.explainAward = explainAward;
    this.answers = answers;
  }

  @PostMapping(OF_SYLLABUS + "/awards")
  ResponseEntity<RanBody> runAward(
      Call call, @PathVariable SeriesCode series, @PathVariable SyllabusCode syllabus) {
    return answers.created(
        runAward.handle(call, new RunAward.Command(series, syllabus)),
        ran -> URI.create("/v1/awards/" + ran.run()),
        RunAward.Ran::version,
        RanBody::of);
  }

  @GetMapping(OF_SYLLABUS + "/awards")
  ResponseEntity<List<AwardRunBody>> readAwards(
      Call call, @PathVariable SeriesCode series, @PathVariable SyllabusCode syllabus) {
    return answers.ok(
        readAwards.handle(call, new ReadAwards.Query(series, Optional.of(syllabus))),
        runs -> runs.stream().map(AwardRunBody::of).toList());
  }

  /** It takes a person's token. A run is refused once what it read has moved: run it again. */
  @PostMapping("/awards/{run}/confirmation")
  ResponseEntity<Void> confirmAward(Call call, @PathVariable UUID run, IfMatch version) {
    var command = new ConfirmAward.Command(new AwardRunId(run), version.version());
    return answers.noContent(confirmAward.handle(call, command), ConfirmAward.Confirmed::version);
  }

  @GetMapping("/awards/{run}/results")
  ResponseEntity<Listed<AwardedBody>> readAward(Call call, @PathVariable UUID run, Page page) {
    var query = new ReadAward.Query(new AwardRunId(run), page);
    return answers.list(
        readAward.handle(call, query).map(ReadAward.Read::results), AwardedBody::of);
  }

  /** Worked again from what the run kept. */
  @GetMapping("/awards/{run}/results/{centre}/{number}")
  ResponseEntity<ExplanationBody> explainAward(
      Call call,
      @PathVariable UUID run,
      @PathVariable CentreNumber centre,
      @PathVariable CandidateNumber number) {
    var query = new ExplainAward.Query(new AwardRunId(run), centre, number);
    return answers.ok(explainAward.handle(call, query), ExplanationBody::of);
  }
}
