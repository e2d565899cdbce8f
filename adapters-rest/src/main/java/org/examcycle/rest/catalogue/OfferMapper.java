package org.examcycle.rest.catalogue;

import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.mapstruct.Mapper;

/** From what became of a file to what is told of it. */
@Mapper(componentModel = "spring")
interface OfferMapper {

  OffersBody body(ImportOffers.Taken taken);

  ProhibitedPairsBody body(ImportProhibitedPairs.Taken taken);
}
