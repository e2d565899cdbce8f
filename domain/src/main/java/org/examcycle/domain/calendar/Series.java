package org.examcycle.domain.calendar;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;

/**
 * An exam series, as far as entries and times ask.
 *
 * @param kind by which its Key Times are found
 * @param currency of all its fees and additions
 * @param countries whose centres may enter; empty when it is held everywhere (INT-ENT-02)
 * @param singleZone the zone at whose Key Times every centre sits, whatever its own (INT-PRE-04)
 * @param retakesFrom the series immediately before, whose syllabuses may be retaken (INT-ENT-05)
 * @param entryDates no two for one kind of entry and route
 */
public record Series(
    SeriesCode code,
    SeriesKind kind,
    Currency currency,
    Set<CountryCode> countries,
    Optional<AdministrativeZone> singleZone,
    Optional<SeriesCode> retakesFrom,
    List<EntryDates> entryDates) {

  public Series {
    countries = Set.copyOf(countries);
    entryDates = List.copyOf(entryDates);
    if (retakesFrom.isPresent() && retakesFrom.get().compareTo(code) >= 0) {
      throw new IllegalArgumentException("only an earlier series is retaken");
    }
    if (EntryDates.findAgain(entryDates).isPresent()) {
      throw new IllegalArgumentException("two sets of stages for one kind of entry");
    }
    if (entryDates.stream()
        .flatMap(dates -> dates.stages().stages().stream())
        .anyMatch(stage -> !stage.addition().currency().equals(currency))) {
      throw new IllegalArgumentException("an addition is not in the currency of the series");
    }
  }

  /** The stages of an entry; empty when the series takes no entry of that kind on that route. */
  public Optional<EntryStages> stages(EntryKind entryKind, Route route) {
    return entryDates.stream()
        .filter(dates -> dates.holdFor(entryKind, route))
        .map(EntryDates::stages)
        .findFirst();
  }

  public boolean isHeldIn(CountryCode country) {
    return countries.isEmpty() || countries.contains(country);
  }

  /** The zone in which a centre sits in this series. */
  public AdministrativeZone zoneFor(AdministrativeZone centres) {
    return singleZone.orElse(centres);
  }
}
