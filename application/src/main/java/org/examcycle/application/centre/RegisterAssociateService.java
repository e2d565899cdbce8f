package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
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
    var refused = check(command.associate().name());
    if (refused.isPresent()) {
      return Decision.refused(refused.get());
    }
    if (!associates.add(command.associate())) {
      return Decision.refused(new CentreRefusal.AssociateCodeTaken(code));
    }
    return Decision.changed(
        new Registered(code),
        Change.of("associate", code.value(), "registered").under(RuleId.of("INT-PRE-02")));
  }

  private Optional<Refusal> check(String name) {
    return NameFault.ofBody(name)
        .<Refusal>map(CentreRefusal.AssociateNameNotAccepted::new)
        .or(() -> press.firstMissing(name).map(CentreRefusal.AssociateCharacterUnprintable::new));
  }
}
