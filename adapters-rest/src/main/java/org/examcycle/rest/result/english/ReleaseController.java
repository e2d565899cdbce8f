package org.examcycle.rest.result.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examcycle.application.paging.Page;
import org.examcycle.application.result.english.ReadCentreResults;
import org.examcycle.application.result.english.ReleaseResults;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.problem.Once;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Releasing the results of an exam date, and what a centre sees of them. */
@RestController
class ReleaseController {

  /** Whose results. */
  record ReleaseRequest(
      @NotNull @Size(min = 1, max = 10_000)
          List<@NotNull @Pattern(regexp = "[A-Z0-9]{9}") String> candidates) {}

  /**
   * @param unchanged what came of them was released before
   */
  record ReleasedBody(int released, int unchanged) {}

  private final ReleaseResults releaseResults;
  private final ReadCentreResults readCentreResults;
  private final Answers answers;

  ReleaseController(
      ReleaseResults releaseResults, ReadCentreResults readCentreResults, Answers answers) {
    this.releaseResults = releaseResults;
    this.readCentreResults = readCentreResults;
    this.answers = answers;
  }

  @PostMapping("/v1/exam-dates/{examDate}/releases")
  ResponseEntity<ReleasedBody> release(
      Call call, @PathVariable ExamDateKey examDate, @Valid @RequestBody ReleaseRequest request) {
    Once.check(request.candidates(), at -> "/candidates/" + at, "duplicate-candidate");
    var candidates = request.candidates().stream().map(CandidateId::of).toList();
    return answers.ok(
        releaseResults.handle(call, new ReleaseResults.Command(examDate, candidates)),
        done -> new ReleasedBody(done.released(), done.unchanged()));
  }

  @GetMapping("/v1/sittings/{sitting}/results")
  ResponseEntity<Listed<ResultBody>> results(
      Call call, @PathVariable SittingKey sitting, Page page) {
    return answers.list(
        readCentreResults.handle(call, new ReadCentreResults.Question(sitting, page)),
        ResultBody::of);
  }
}
