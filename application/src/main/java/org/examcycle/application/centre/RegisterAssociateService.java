package org.examcycle.application.centre;

import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RegisterAssociateService implements RegisterAssociate {

  private final AssociateRepository associates;
  private final Press press;

  RegisterAssociateService(AssociateRepository associates, Press press) {
    this.associates = associates;
    this.press = press;
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var code = command.associate().code();
    var unprintable = press.firstMissing(command.associate().name());
    if (unprintable.isPresent()) {
      return Decision.refused(new CentreRefusal.AssociateCharacterUnprintable(unprintable.get()));
    }
    if (!associates.add(command.associate())) {
      return Decision.refused(new CentreRefusal.AssociateCodeTaken(code));
    }
    return Decision.changed(
        new Registered(code),
        Change.of("associate", code.value(), "registered").under(RuleId.of("INT-PRE-02")));
  }
}
