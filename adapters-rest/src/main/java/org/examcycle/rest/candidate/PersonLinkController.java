package org.examcycle.rest.candidate;

import jakarta.validation.Valid;
import org.examcycle.application.candidate.LinkCandidates;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Candidates who are one person, by the hand of the board (INT-CAN-05). */
@RestController
@RequestMapping("/v1/person-links")
class PersonLinkController {

  private final LinkCandidates linkCandidates;
  private final CandidateMapper mapper;
  private final Answers answers;

  PersonLinkController(LinkCandidates linkCandidates, CandidateMapper mapper, Answers answers) {
    this.linkCandidates = linkCandidates;
    this.mapper = mapper;
    this.answers = answers;
  }

  /** From then on the rules that hold for a person hold for both together. */
  @PostMapping
  ResponseEntity<Void> linkCandidates(Call call, @Valid @RequestBody PersonLinkRequest request) {
    var command =
        new LinkCandidates.Command(
            mapper.key(request.one()), mapper.key(request.other()), request.reason());
    return answers.noContent(linkCandidates.handle(call, command));
  }
}
