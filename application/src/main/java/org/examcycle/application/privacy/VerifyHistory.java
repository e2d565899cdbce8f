package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import java.util.Optional;
import org.examcycle.application.usecase.AtLength;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;

/** Whether the history is what was sealed, and where it is not (COM-QUA-01). */
@AtLength
@OnReplica
@MayCall(
    value = {BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, BOARD_PRIVACY},
    purpose = SECURITY_AND_AUDIT)
public interface VerifyHistory extends Reading<VerifyHistory.Query, HistoryProof> {

  /**
   * @param noted a head that was noted earlier, outside: without it nobody can tell that history
   *     and seals were made anew together
   */
  record Query(Optional<SealHash> noted) {}
}
