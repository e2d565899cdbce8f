package org.examcycle.rest.marking.english;

import java.util.UUID;
import org.examcycle.application.marking.english.ReadOutcome;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What came of an entry, for the board alone. */
@RestController
@RequestMapping("/v1/sitting-entries/{entry}/outcome")
class OutcomeController {

  private final ReadOutcome readOutcome;
  private final Answers answers;

  OutcomeController(ReadOutcome readOutcome, Answers answers) {
    this.readOutcome = readOutcome;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<OutcomeBody> readOutcome(Call call, @PathVariable UUID entry) {
    return answers.ok(
        readOutcome.handle(call, new ReadOutcome.Question(new EnglishEntryId(entry))),
        OutcomeBody::of);
  }
}
