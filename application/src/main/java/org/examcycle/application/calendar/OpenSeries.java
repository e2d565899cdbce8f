package org.examcycle.application.calendar;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;

/**
 * Opens a series: its kind and currency, where it is held, its stages of entry and its key dates
 * (INT-PRE-05, INT-ENT-03).
 */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface OpenSeries extends UseCase<OpenSeries.Command, OpenSeries.Opened> {

  /**
   * @param countries none when it is held everywhere
   * @param singleZone at whose Key Times every centre sits, if there is one
   * @param retakesFrom the series immediately before, if it takes retakes
   */
  record Command(
      SeriesCode series,
      SeriesKind kind,
      Currency currency,
      Set<CountryCode> countries,
      Optional<AdministrativeZone> singleZone,
      Optional<SeriesCode> retakesFrom,
      List<Stages> stages,
      List<KeyDate> keyDates) {
    public Command {
      countries = Set.copyOf(countries);
      stages = List.copyOf(stages);
      keyDates = List.copyOf(keyDates);
    }
  }

  /**
   * The stages of one kind of entry.
   *
   * @param route whose centres they hold for; empty for all
   * @param stages in their order, on time first
   */
  record Stages(EntryKind entryKind, Optional<Route> route, ZoneId zone, List<EntryStage> stages) {
    public Stages {
      stages = List.copyOf(stages);
    }
  }

  record Opened(SeriesCode series) {}
}
