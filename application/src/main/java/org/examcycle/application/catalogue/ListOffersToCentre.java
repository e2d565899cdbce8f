package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * What a centre may enter in a series: of the syllabuses that it is approved for what is offered in
 * the zone in which it sits (INT-ENT-01, INT-ENT-02). Nothing where the series is not held in its
 * country, and nothing for a centre that is not approved (INT-PRE-01). Until when it may, the
 * stages of the series say; what a candidate may take, the rules of the entry.
 */
@OnReplica
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_CATALOGUE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ListOffersToCentre extends Reading<ListOffersToCentre.Query, Slice<OfferView>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
