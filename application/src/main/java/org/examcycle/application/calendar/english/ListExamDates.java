package org.examcycle.application.calendar.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.english.ExamDate;

/** Lists the exam dates, page by page, in the order of day, exam, mode. */
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ListExamDates extends Reading<ListExamDates.Question, Slice<ExamDate>> {

  /**
   * @param from the first day; empty for all, past ones too
   */
  record Question(Optional<LocalDate> from, Page page) {}
}
