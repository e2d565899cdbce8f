package org.examcycle.application.centre;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadAssociateService implements ReadAssociate {

  private final AssociateRepository associates;

  ReadAssociateService(AssociateRepository associates) {
    this.associates = associates;
  }

  @Override
  public Decision<Associate> handle(Call call, AssociateCode code) {
    return associates
        .find(code)
        .filter(associate -> sees(call.caller(), associate))
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private static boolean sees(Caller caller, Associate associate) {
    return !(caller instanceof Caller.AssociateOfficer officer)
        || officer.associate().equals(associate.code());
  }
}
