package org.examcycle.application.calendar;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;

/** A series with its stages of entry: published to anybody. */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT,
      CallerKind.BOARD_PRIVACY,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE,
      CallerKind.CANDIDATE,
      CallerKind.ORGANISATION,
      CallerKind.RESEARCHER,
      CallerKind.PUBLIC
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadSeries extends Reading<SeriesCode, Series> {}
