package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.privacy.RetentionSchedule;

/** For how long records are kept, what was said before and what will hold later (COM-PRV-07). */
@MayCall(value = BOARD_PRIVACY, purpose = SECURITY_AND_AUDIT)
public interface ReadRetention extends Reading<ReadRetention.Query, RetentionSchedule> {

  record Query() {}
}
