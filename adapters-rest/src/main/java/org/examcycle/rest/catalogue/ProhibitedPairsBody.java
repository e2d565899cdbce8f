package org.examcycle.rest.catalogue;

import org.examcycle.domain.calendar.SeriesCode;

/**
 * The list of prohibited pairs that was taken.
 *
 * @param from the series from which on it is in force
 * @param pairs how many different ones it has
 */
record ProhibitedPairsBody(SeriesCode from, int pairs) {}
