package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.examcycle.application.entry.english.NameRecordsHolder;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which centre holds the records of one that has closed (ENG-EXM-06). */
@RestController
@RequestMapping("/v1/centres/{centre}/records-holder")
class RecordsHolderController {

  private final NameRecordsHolder nameRecordsHolder;
  private final Answers answers;

  RecordsHolderController(NameRecordsHolder nameRecordsHolder, Answers answers) {
    this.nameRecordsHolder = nameRecordsHolder;
    this.answers = answers;
  }

  record HolderRequest(@NotNull CentreNumber holder) {}

  @PutMapping
  ResponseEntity<Void> nameRecordsHolder(
      Call call, @PathVariable CentreNumber centre, @Valid @RequestBody HolderRequest request) {
    return answers.noContent(
        nameRecordsHolder.handle(call, new NameRecordsHolder.Command(centre, request.holder())));
  }
}
