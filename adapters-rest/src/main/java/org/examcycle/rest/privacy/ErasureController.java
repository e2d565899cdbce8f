package org.examcycle.rest.privacy;

import java.util.UUID;
import org.examcycle.application.privacy.EraseCandidate;
import org.examcycle.application.privacy.EraseSittingCandidate;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held of a person, erased (COM-PRV-07). */
@RestController
class ErasureController {

  private final EraseCandidate eraseCandidate;
  private final EraseSittingCandidate eraseSittingCandidate;
  private final Answers answers;

  ErasureController(
      EraseCandidate eraseCandidate, EraseSittingCandidate eraseSittingCandidate, Answers answers) {
    this.eraseCandidate = eraseCandidate;
    this.eraseSittingCandidate = eraseSittingCandidate;
    this.answers = answers;
  }

  /** There is no way back. */
  @PostMapping("/v1/centres/{centre}/series/{series}/candidates/{number}/erasure")
  ResponseEntity<ErasedBody> eraseCandidate(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number) {
    var command = new EraseCandidate.Command(new CandidateKey(series, centre, number));
    return answers.ok(eraseCandidate.handle(call, command), ErasedBody::of);
  }

  /** There is no way back. */
  @PostMapping("/v1/sitting-entries/{entry}/erasure")
  ResponseEntity<Void> eraseSittingCandidate(Call call, @PathVariable UUID entry) {
    return answers.noContent(
        eraseSittingCandidate.handle(
            call, new EraseSittingCandidate.Command(new EnglishEntryId(entry))));
  }
}
