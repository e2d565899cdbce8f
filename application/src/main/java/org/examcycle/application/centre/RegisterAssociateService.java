package org.examcycle.application.centre;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RegisterAssociateService implements RegisterAssociate {

  private final AssociateRepository associates;

  RegisterAssociateService(AssociateRepository associates) {
    this.associates = associates;
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var code = command.associate().code();
    if (!associates.add(command.associate())) {
      return Decision.refused(new CentreRefusal.AssociateCodeTaken(code));
    }
    return Decision.changed(
        new Registered(code),
        Change.of("associate", code.value(), "registered").under(RuleId.of("INT-PRE-02")));
  }
}
