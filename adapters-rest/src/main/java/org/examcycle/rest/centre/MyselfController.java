package org.examcycle.rest.centre;

import org.examcycle.application.centre.ReadMyself;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who asks (COM-ACC-01). */
@RestController
@RequestMapping("/v1/me")
class MyselfController {

  private final ReadMyself readMyself;
  private final Answers answers;

  MyselfController(ReadMyself readMyself, Answers answers) {
    this.readMyself = readMyself;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<MyselfBody> readMyself(Call call) {
    return answers.ok(readMyself.handle(call, new ReadMyself.Question()), MyselfBody::of);
  }
}
