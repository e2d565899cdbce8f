package org.examcycle.domain.result;

import java.util.Optional;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.EntryId;

/**
 * Whether the result of one entry is held back.
 *
 * @param reason empty once the hold is lifted
 * @param version counts the changes
 */
public record ResultHold(
    EntryId entry, PersonId person, Optional<HoldReason> reason, long version) {

  public boolean isHeld() {
    return reason.isPresent();
  }

  public ResultHold held(HoldReason why) {
    return new ResultHold(entry, person, Optional.of(why), version + 1);
  }

  public ResultHold lifted() {
    return new ResultHold(entry, person, Optional.empty(), version + 1);
  }
}
