package org.examcycle.application.catalogue.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ScalePeriod;

/**
 * Shows what the scores of an exam mean in each period (ENG-SCL-03, ENG-SCL-04), by the newest rows
 * (a result keeps those that decided it). To those who read the catalogue of exams: a period to
 * come may not have been announced.
 */
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadExamScale extends Reading<ExamCode, ReadExamScale.Scale> {

  /**
   * @param periods the earliest first; none of an exam without a scale score
   */
  record Scale(EnglishExam exam, List<ScalePeriod> periods) {
    public Scale {
      periods = List.copyOf(periods);
    }
  }
}
