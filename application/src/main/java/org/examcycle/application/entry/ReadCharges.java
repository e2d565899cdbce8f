package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Money;

/** What a centre owes for the entries of a series, line by line and altogether (INT-ENT-16). */
@OnReplica
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadCharges extends Reading<ReadCharges.Query, ReadCharges.Account> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}

  /**
   * @param total of all lines, not only of this page; a sum for each currency
   */
  record Account(Slice<ChargeLine> lines, List<Money> total) {
    public Account {
      total = List.copyOf(total);
    }
  }
}
