package org.examcycle.application.document;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class AskWhetherDemonstrationService implements AskWhetherDemonstration {

  private final Demonstration demonstration;

  AskWhetherDemonstrationService(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  @Override
  public Decision<Boolean> handle(Call call, Question question) {
    return Decision.granted(demonstration.isOne());
  }
}
