package org.examcycle.application.entry.clash;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.rule.Refusal;

/**
 * Asks what the rules would have against a deviation from the timetable at this instant; nothing is
 * done. For what waits for somebody else to do it.
 */
@MayCall(
    value = {CallerKind.CENTRE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface CheckDeviation extends Reading<AskForDeviation.Command, List<Refusal>> {}
