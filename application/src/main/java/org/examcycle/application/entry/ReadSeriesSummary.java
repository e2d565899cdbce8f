package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;

/** What a centre has in a series, in figures; private candidates are counted apart (INT-CAN-04). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadSeriesSummary
    extends Reading<ReadSeriesSummary.Query, ReadSeriesSummary.Summary> {

  record Query(SeriesCode series, CentreNumber centre) {}

  /**
   * @param candidates who are registered, entered or not
   * @param options what is entered and not withdrawn, in the order of options
   * @param stages when it was entered: first entries before retakes, each in the order of stages
   */
  record Summary(Count candidates, List<OfOption> options, List<OfStage> stages) {
    public Summary {
      options = List.copyOf(options);
      stages = List.copyOf(stages);
    }
  }

  /** Of school candidates and of private candidates. */
  record Count(int school, int privately) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count more) {
      return new Count(school + more.school, privately + more.privately);
    }
  }

  /**
   * @param title of the syllabus
   */
  record OfOption(OptionKey option, String title, Count entries) {}

  record OfStage(EntryKind kind, EntryStanding standing, Count entries) {}
}
