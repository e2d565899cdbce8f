package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.rule.Refusal;

/**
 * Asks what the rules would have against a transfer at this instant; nothing is done. For whoever
 * asks for one, and for what waits for somebody else to do it.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface CheckTransfer extends Reading<AskForTransfer.Command, List<Refusal>> {}
