package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import java.time.LocalDate;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.privacy.RetainedRecord;

/**
 * Says for how long a kind of record is kept, for whoever asks for an erasure from a day on
 * (COM-PRV-07). What was said before holds up to that day; said again it changes nothing.
 */
@MayCall(value = BOARD_PRIVACY, purpose = SECURITY_AND_AUDIT, person = true)
public interface SetRetention extends UseCase<SetRetention.Command, SetRetention.Done> {

  /**
   * @param months 12 to 1200, counted from the last day on which something was due or done
   */
  record Command(RetainedRecord record, LocalDate from, int months) {}

  record Done(RetainedRecord record, LocalDate from) {}
}
