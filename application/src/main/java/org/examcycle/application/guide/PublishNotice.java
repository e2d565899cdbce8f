package org.examcycle.application.guide;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.guide.Audience;
import org.examcycle.domain.guide.NoticeId;

/** Tells centres something, from now on and for ever (INT-PRE-09). */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface PublishNotice extends UseCase<PublishNotice.Command, PublishNotice.Published> {

  record Command(String title, String text, Audience audience) {}

  record Published(NoticeId notice) {}
}
