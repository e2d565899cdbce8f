package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.JOB;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;

/** Seals a batch of the history (COM-QUA-01), if there is one. Repeated while there are more. */
@MayCall(value = JOB, purpose = SECURITY_AND_AUDIT)
public interface SealHistory extends UseCase<SealHistory.Command, SealHistory.Sealed> {

  record Command() {}

  /**
   * @param more whether there may be lines left
   */
  record Sealed(long lines, boolean more) {}
}
