package org.examcycle.rest.catalogue;

import org.examcycle.domain.calendar.SeriesCode;

/**
 * What became of the rows of a file of offers.
 *
 * @param unchanged rows that said what was known
 */
record OffersBody(SeriesCode series, int added, int changed, int unchanged) {}
