package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Changes what the board records of a centre, its status included (INT-PRE-01). It leaves its
 * Associate once nothing that it sent there waits, or with what waits given back to it: an
 * Associate that is gone keeps no centre (INT-PRE-02).
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ChangeCentre extends UseCase<ChangeCentre.Command, ChangeCentre.Changed> {

  /**
   * @param givingBack why what waits for the Associate is given back when the centre leaves it;
   *     none where the Associate is to settle it first
   */
  record Command(
      CentreNumber centre,
      long expectedVersion,
      CentreDetails details,
      Optional<String> givingBack) {

    public Command(CentreNumber centre, long expectedVersion, CentreDetails details) {
      this(centre, expectedVersion, details, Optional.empty());
    }
  }

  record Changed(CentreNumber centre, long version) {}
}
