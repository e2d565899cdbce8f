package org.examcycle.application.centre;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadMyselfService implements ReadMyself {

  @Override
  public Decision<Caller> handle(Call call, Question question) {
    return Decision.granted(call.caller());
  }
}
