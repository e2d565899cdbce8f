package org.examcycle.application.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;

/** The series, with their stages of entry and their key dates. */
public interface SeriesRepository {

  /** False when there is one of that code; then nothing is stored. */
  boolean add(Series series, List<KeyDate> keyDates, Instant openedAt);

  Optional<Series> find(SeriesCode code);

  /** In the order of their codes. */
  Slice<Series> list(Page page);

  /** In the order in which they begin, then by activity; none for an unknown series. */
  List<KeyDate> listKeyDates(SeriesCode code);

  /** Of every series, as far as they are not over at this instant; in the same order. */
  List<KeyDate> listKeyDatesSince(Instant instant);
}
