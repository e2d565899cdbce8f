package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;

/**
 * A centre's results of a series, those that are out (INT-RES-01, INT-RES-04). Before the instant
 * of a family nothing of it is looked at, so that the answer is that of a centre without results.
 * From then on every entry of it that stands has a line: PENDING where no award has a result of its
 * present option (INT-AWD-06).
 */
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_RELEASE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadBroadsheet extends Reading<ReadBroadsheet.Query, Slice<ReadBroadsheet.Line>> {

  record Query(CentreNumber centre, SeriesCode series, Page page) {}

  /**
   * @param result the grade or the letter of a word: {@code B}, {@code X}
   * @param printed as a statement prints it: {@code B(b)}, {@code NO RESULT}
   * @param pum where there is one (INT-AWD-08)
   * @param endorsements beside the grade
   * @param demonstration the candidate is invented
   */
  record Line(
      CandidateNumber candidate,
      PersonName name,
      OptionKey option,
      String title,
      String result,
      String printed,
      Optional<Integer> pum,
      List<Endorsed> endorsements,
      boolean demonstration) {

    public Line {
      endorsements = List.copyOf(endorsements);
    }
  }

  /** What is reported beside the grade. */
  record Endorsed(String component, String grade) {}
}
