package org.examcycle.rest.guide;

import java.util.Optional;
import org.examcycle.application.guide.ConfirmContacts;
import org.examcycle.application.guide.ReadExamsCycle;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The exams cycle of a centre in a series (INT-PRE-06). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class ExamsCycleController {

  private final ReadExamsCycle readExamsCycle;
  private final ConfirmContacts confirmContacts;
  private final Answers answers;

  ExamsCycleController(
      ReadExamsCycle readExamsCycle, ConfirmContacts confirmContacts, Answers answers) {
    this.readExamsCycle = readExamsCycle;
    this.confirmContacts = confirmContacts;
    this.answers = answers;
  }

  /** Phase by phase; how an activity stands is derived and cannot be set. */
  @GetMapping("/cycle")
  ResponseEntity<Listed<CycleActivityBody>> readExamsCycle(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.list(
        readExamsCycle
            .handle(call, new ReadExamsCycle.Query(series, centre))
            .map(shown -> new Slice<>(shown, Optional.empty())),
        CycleActivityBody::of);
  }

  /** That the contacts and approved syllabuses that the board has of the centre are right. */
  @PostMapping("/contact-confirmation")
  ResponseEntity<Void> confirmContacts(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.noContent(
        confirmContacts.handle(call, new ConfirmContacts.Command(series, centre)));
  }
}
