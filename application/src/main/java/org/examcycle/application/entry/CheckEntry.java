package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.rule.Refusal;

/**
 * Asks what the rules would have against an entry, or against a change of one, at this instant;
 * nothing is done. For what waits for somebody else to do it.
 */
@MayCall(
    value = {CallerKind.CENTRE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface CheckEntry extends Reading<CheckEntry.Question, List<Refusal>> {

  sealed interface Question {

    record Making(MakeEntry.Command command) implements Question {}

    record Amending(EntryId entry, OptionKey option) implements Question {}
  }
}
