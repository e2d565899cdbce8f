package org.examcycle.rest.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.centre.CountryCode;

/**
 * A series.
 *
 * @param countries where it is held, in order; none: everywhere
 * @param singleZone at whose Key Times every centre sits; absent: each at its own
 * @param retakesFrom the series before, whose syllabuses may be retaken
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SeriesBody(
    SeriesCode series,
    SeriesKind kind,
    Currency currency,
    List<CountryCode> countries,
    Optional<AdministrativeZone> singleZone,
    Optional<SeriesCode> retakesFrom,
    List<EntryDatesBody> entryDates) {}
