package org.examcycle.rest.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.centre.CountryCode;

/**
 * A series to be opened (INT-PRE-05, INT-ENT-03).
 *
 * @param series year and month: {@code 2026-06}
 * @param kind by which its Key Times are found: {@code JUNE_NOVEMBER}
 * @param currency of all its fees, by its ISO 4217 code
 * @param countries where it is held; none: everywhere
 * @param singleZone at whose Key Times every centre sits; absent: each at its own
 * @param retakesFrom the series before, whose syllabuses may be retaken
 */
record OpenSeriesRequest(
    @NotNull SeriesCode series,
    @NotNull SeriesKind kind,
    @NotNull Currency currency,
    @NotNull @Size(max = 300) List<@NotNull CountryCode> countries,
    Optional<AdministrativeZone> singleZone,
    Optional<SeriesCode> retakesFrom,
    @NotNull @Size(max = 20) List<@NotNull @Valid EntryDatesBody> entryDates,
    @NotNull @Size(max = 1000) List<@NotNull @Valid KeyDateBody> keyDates) {}
