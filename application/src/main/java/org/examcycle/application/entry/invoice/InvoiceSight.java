package org.examcycle.application.entry.invoice;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.centre.CentreNumber;

/**
 * As whom a caller looks at a centre's invoices; empty where the caller does not see the centre.
 */
final class InvoiceSight {

  private final Sight sight;

  InvoiceSight(CentreRepository centres) {
    this.sight = new Sight(centres);
  }

  Optional<SeenBy> of(Call call, CentreNumber centre) {
    return sight
        .centre(call, centre)
        .flatMap(
            _ ->
                switch (call.caller()) {
                  case Caller.BoardOfficer _ -> Optional.of(new SeenBy.Board());
                  case Caller.Job _ -> Optional.of(new SeenBy.Press());
                  case Caller.CentreOfficer _ -> Optional.of(new SeenBy.Centre());
                  case Caller.AssociateOfficer officer ->
                      Optional.of(new SeenBy.Associate(officer.associate()));
                  case Caller.CandidateSelf _,
                      Caller.OrganisationOfficer _,
                      Caller.ResearchWorker _,
                      Caller.Anybody _ ->
                      Optional.empty();
                });
  }
}
