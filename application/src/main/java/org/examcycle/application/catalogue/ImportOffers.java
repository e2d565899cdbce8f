package org.examcycle.application.catalogue;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;

/**
 * Takes offers of a series, all rows or none; a row replaces the offer of its option, and takes it
 * back where it names no zone (INT-ENT-02). Offers may come before the table of options; once there
 * is one, an offer is of one of its options. The same file sent again changes nothing.
 */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ImportOffers extends UseCase<ImportOffers.Command, ImportOffers.Taken> {

  record Command(SeriesCode series, List<Row<Offer>> rows) {
    public Command {
      rows = List.copyOf(rows);
    }
  }

  record Taken(SeriesCode series, int added, int changed, int unchanged) {}
}
