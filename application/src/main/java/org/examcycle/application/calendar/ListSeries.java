package org.examcycle.application.calendar;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.Series;

/** The series, in the order of their codes: published to anybody (INT-PRE-05). */
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
public interface ListSeries extends Reading<Page, Slice<Series>> {}
