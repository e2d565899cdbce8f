package org.examcycle.application.result;

import java.util.List;
import java.util.Set;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.Endorsement;
import org.examcycle.domain.award.Outcome;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The results of centres' candidates: every entry that stands, with what the confirmed award made
 * of it in its present option, and holds.
 */
public interface Broadsheets {

  /**
   * In the order of candidate number and syllabus; the key of an item is {@code 0001/0620}.
   *
   * @param types the types of qualification whose results are out: nothing else is looked at
   */
  Slice<Line> list(SeriesCode series, CentreNumber centre, Set<String> types, Page page);

  /**
   * @param option the one entered for now
   * @param type the option's in the award; the syllabus's where the award has no such option
   * @param scale the name of the scale of the grade
   * @param outcome pending where the award has no result of the option
   */
  record Line(
      PersonId person,
      CandidateNumber candidate,
      PersonName name,
      OptionKey option,
      String title,
      String type,
      String scale,
      Outcome outcome,
      List<Endorsement> endorsements,
      boolean held) {

    public Line {
      endorsements = List.copyOf(endorsements);
    }

    /** What the centre is told of the outcome: a result that is held is pending. */
    public Outcome told() {
      return held ? new Outcome.Pending() : outcome;
    }

    /** Endorsements stand beside a grade or ungraded, not beside a word. */
    public List<Endorsement> toldEndorsements() {
      return told().total().isPresent() ? endorsements : List.of();
    }
  }
}
