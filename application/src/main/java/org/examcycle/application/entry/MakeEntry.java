package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;

/** Enters a candidate for an option (INT-ENT-01 to 05, 08 to 10). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface MakeEntry extends UseCase<MakeEntry.Command, MakeEntry.Made> {

  /**
   * @param previous the earlier candidate whose entry is retaken; none for a first entry
   * @param carriedFrom the earlier candidate whose marks are carried; none where nothing is
   */
  record Command(
      CandidateKey candidate,
      OptionKey option,
      Optional<CandidateKey> previous,
      Optional<CandidateKey> carriedFrom) {

    /** An entry that carries nothing. */
    public Command(CandidateKey candidate, OptionKey option, Optional<CandidateKey> previous) {
      this(candidate, option, previous, Optional.empty());
    }
  }

  record Made(EntryId entry, long version) {}
}
