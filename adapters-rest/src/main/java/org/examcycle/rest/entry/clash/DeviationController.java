package org.examcycle.rest.entry.clash;

import jakarta.validation.Valid;
import java.util.UUID;
import org.examcycle.application.entry.clash.DecideDeviation;
import org.examcycle.application.entry.clash.ReadDeviation;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One deviation from the timetable: shown, and decided by the board (INT-ENT-12). */
@RestController
@RequestMapping("/v1/deviations/{deviation}")
class DeviationController {

  private final ReadDeviation readDeviation;
  private final DecideDeviation decideDeviation;
  private final Answers answers;

  DeviationController(
      ReadDeviation readDeviation, DecideDeviation decideDeviation, Answers answers) {
    this.readDeviation = readDeviation;
    this.decideDeviation = decideDeviation;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<DeviationBody> readDeviation(Call call, @PathVariable UUID deviation) {
    return answers.ok(
        readDeviation.handle(call, new DeviationId(deviation)),
        view -> view.deviation().version(),
        DeviationBody::of);
  }

  /** Once; what is granted can be taken back, by a refusal, until the paper is sat. */
  @PostMapping("/decision")
  ResponseEntity<Void> decideDeviation(
      Call call,
      @PathVariable UUID deviation,
      IfMatch version,
      @Valid @RequestBody DeviationDecisionRequest request) {
    var command =
        new DecideDeviation.Command(
            new DeviationId(deviation), request.granted(), version.version());
    return answers.noContent(
        decideDeviation.handle(call, command), DecideDeviation.Decided::version);
  }
}
