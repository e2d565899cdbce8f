package org.examcycle.application.centre;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadAssociateService implements ReadAssociate {

  private final AssociateSight sight;

  ReadAssociateService(AssociateRepository associates) {
    this.sight = new AssociateSight(associates);
  }

  @Override
  public Decision<Associate> handle(Call call, AssociateCode code) {
    return sight
        .associate(call, code)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
