package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListCentresService implements ListCentres {

  private final CentreRepository centres;

  ListCentresService(CentreRepository centres) {
    this.centres = centres;
  }

  @Override
  public Decision<Slice<Centre>> handle(Call call, Page page) {
    var attachedTo =
        call.caller() instanceof Caller.AssociateOfficer officer
            ? Optional.of(officer.associate())
            : Optional.<org.examcycle.domain.centre.AssociateCode>empty();
    return Decision.granted(centres.list(attachedTo, page));
  }
}
