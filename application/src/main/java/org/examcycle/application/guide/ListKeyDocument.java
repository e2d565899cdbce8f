package org.examcycle.application.guide;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;

/** Puts a document on the list of its year, where it stays (INT-PRE-07). */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListKeyDocument extends UseCase<ListKeyDocument.Command, ListKeyDocument.Listed> {

  record Command(KeyDocument document) {}

  record Listed(ExamYear year) {}
}
