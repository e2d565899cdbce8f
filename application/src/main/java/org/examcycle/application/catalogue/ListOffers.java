package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Everything that a series offers (INT-ENT-02). For those of the board who make offers and entries
 * alone: no source says that fees are published to all, and a centre reads its own with {@link
 * ListOffersToCentre}.
 */
@OnReplica
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ListOffers extends Reading<ListOffers.Query, Slice<OfferView>> {

  record Query(SeriesCode series, Page page) {}
}
