package org.examcycle.rest.result;

import jakarta.validation.Valid;
import org.examcycle.application.paging.Page;
import org.examcycle.application.result.HoldResult;
import org.examcycle.application.result.LiftHold;
import org.examcycle.application.result.ReadBroadsheet;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.csv.CsvWriting;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A centre's results, and holds on single ones (INT-RES-01, INT-RES-03). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class BroadsheetController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final String HOLD = "/candidates/{number}/syllabuses/{syllabus}/hold";

  private final ReadBroadsheet readBroadsheet;
  private final HoldResult holdResult;
  private final LiftHold liftHold;
  private final Answers answers;

  BroadsheetController(
      ReadBroadsheet readBroadsheet, HoldResult holdResult, LiftHold liftHold, Answers answers) {
    this.readBroadsheet = readBroadsheet;
    this.holdResult = holdResult;
    this.liftHold = liftHold;
    this.answers = answers;
  }

  /** Those that are out; before the instant of a family nothing of it. */
  @GetMapping(path = "/results", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Listed<BroadsheetLineBody>> readBroadsheet(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ReadBroadsheet.Query(centre, series, page);
    return answers.list(readBroadsheet.handle(call, query), BroadsheetLineBody::of);
  }

  /** One part of the broadsheet as CSV; its size and place are asked for as in JSON. */
  @GetMapping(path = "/results", produces = "text/csv")
  ResponseEntity<byte[]> readBroadsheetAsCsv(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    return answers.file(
        readBroadsheet.handle(call, new ReadBroadsheet.Query(centre, series, page)),
        CSV,
        "results-" + centre + "-" + series + ".csv",
        slice ->
            CsvWriting.bytes(
                BroadsheetLineBody.HEADER,
                slice.items().stream().map(BroadsheetLineBody::of).map(BroadsheetLineBody::cells)));
  }

  @PutMapping(HOLD)
  ResponseEntity<Void> holdResult(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus,
      @Valid @RequestBody HoldRequest request) {
    var command =
        new HoldResult.Command(
            new CandidateKey(series, centre, number), syllabus, request.reason());
    return answers.noContent(holdResult.handle(call, command));
  }

  @DeleteMapping(HOLD)
  ResponseEntity<Void> liftHold(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus) {
    var command = new LiftHold.Command(new CandidateKey(series, centre, number), syllabus);
    return answers.noContent(liftHold.handle(call, command));
  }
}
