package org.examcycle.rest.candidate;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.candidate.ChangeCandidate;
import org.examcycle.application.candidate.ListCandidates;
import org.examcycle.application.candidate.ReadCandidate;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The candidates of a centre in a series (INT-CAN-01 to 05). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}/candidates")
class CandidateController {

  private final RegisterCandidate registerCandidate;
  private final ListCandidates listCandidates;
  private final ReadCandidate readCandidate;
  private final ChangeCandidate changeCandidate;
  private final CandidateMapper mapper;
  private final Answers answers;

  CandidateController(
      RegisterCandidate registerCandidate,
      ListCandidates listCandidates,
      ReadCandidate readCandidate,
      ChangeCandidate changeCandidate,
      CandidateMapper mapper,
      Answers answers) {
    this.registerCandidate = registerCandidate;
    this.listCandidates = listCandidates;
    this.readCandidate = readCandidate;
    this.changeCandidate = changeCandidate;
    this.mapper = mapper;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<RegisteredCandidateBody> registerCandidate(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @Valid @RequestBody NewCandidateRequest request) {
    return answers.created(
        registerCandidate.handle(call, mapper.command(series, centre, request)),
        registered -> location(registered.candidate()),
        RegisterCandidate.Registered::version,
        mapper::body);
  }

  @GetMapping
  ResponseEntity<Listed<CandidateBody>> listCandidates(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListCandidates.Query(series, centre, page);
    return answers.list(listCandidates.handle(call, query), mapper::body);
  }

  @GetMapping("/{number}")
  ResponseEntity<CandidateBody> readCandidate(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number) {
    var key = new CandidateKey(series, centre, number);
    return answers.ok(readCandidate.handle(call, key), Candidate::version, mapper::body);
  }

  @PutMapping("/{number}")
  ResponseEntity<Void> changeCandidate(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      IfMatch version,
      @Valid @RequestBody CandidateRequest request) {
    var command =
        new ChangeCandidate.Command(
            new CandidateKey(series, centre, number), version.version(), mapper.details(request));
    return answers.noContent(
        changeCandidate.handle(call, command), ChangeCandidate.Changed::version);
  }

  private static URI location(CandidateKey key) {
    return URI.create(
        "/v1/centres/" + key.centre() + "/series/" + key.series() + "/candidates/" + key.number());
  }
}
