package org.examcycle.application.catalogue;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;

/** What can be entered in each series. */
public interface Offers {

  Optional<Offer> find(SeriesCode series, OptionKey option);

  /** Every offer of a series, in the order of syllabuses and options. */
  List<Offer> list(SeriesCode series);

  /** Adds each offer, or replaces the one of its series and option. */
  void put(List<Offer> offers);
}
