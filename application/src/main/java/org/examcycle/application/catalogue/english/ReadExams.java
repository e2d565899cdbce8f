package org.examcycle.application.catalogue.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;

/** Shows the English exams and the rows that decide their results (ENG-EXM-01, ENG-EXM-02). */
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadExams extends Reading<ReadExams.Question, ReadExams.Exams> {

  record Question() {}

  /**
   * @param scale empty before the first import
   * @param exams by code
   */
  record Exams(Optional<EnglishScale> scale, List<ExamRows> exams) {
    public Exams {
      exams = List.copyOf(exams);
    }
  }
}
