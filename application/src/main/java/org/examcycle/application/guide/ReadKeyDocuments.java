package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;

/** The documents that centres work by in a year, published to anybody (INT-PRE-07). */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadKeyDocuments extends Reading<ExamYear, List<KeyDocument>> {}
