package org.examcycle.application.entry.invoice;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.entry.invoice.MarkUp;

/**
 * Sets what an Associate adds to the board's prices in a series (INT-ENT-16), all of it at once;
 * for invoices that are issued from then on.
 */
@MayCall(
    value = {CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SetMarkUps extends UseCase<SetMarkUps.Command, SetMarkUps.Put> {

  /**
   * @param markUps at most one for a kind of charge; flat ones in the currency of the series
   */
  record Command(AssociateCode associate, SeriesCode series, List<MarkUp> markUps) {
    public Command {
      markUps = List.copyOf(markUps);
    }
  }

  record Put(AssociateCode associate) {}
}
