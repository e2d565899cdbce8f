package org.examcycle.rest.privacy;

import jakarta.validation.Valid;
import org.examcycle.application.privacy.ReadRetention;
import org.examcycle.application.privacy.SetRetention;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is on record about entries, marks and persons, who changed it and who looked at it, and for
 * how long it is kept.
 */
@RestController
@RequestMapping("/v1/retention-schedule")
class RetentionController {

  private final SetRetention setRetention;
  private final ReadRetention readRetention;
  private final Answers answers;

  RetentionController(SetRetention setRetention, ReadRetention readRetention, Answers answers) {
    this.setRetention = setRetention;
    this.readRetention = readRetention;
    this.answers = answers;
  }

  /** One row: what it says of a record and a day. All others stay. */
  @PutMapping
  ResponseEntity<Void> setRetention(
      Call call, @Valid @RequestBody RetentionBody.RetentionSetting request) {
    return answers.noContent(
        setRetention.handle(
            call, new SetRetention.Command(request.record(), request.from(), request.months())));
  }

  @GetMapping
  ResponseEntity<RetentionBody.RetentionRows> readRetention(Call call) {
    return answers.ok(
        readRetention.handle(call, new ReadRetention.Query()), RetentionBody.RetentionRows::of);
  }
}
