package org.examcycle.application.result.notice;

import static org.examcycle.application.usecase.CallerKind.JOB;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/** Sends one notice that is due, if there is any. Repeated until there is none. */
@MayCall(value = JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SendNextNotice extends UseCase<SendNextNotice.Command, SendNextNotice.Done> {

  record Command() {}

  /** What became of it. */
  enum Done {
    NOTHING_DUE,
    SENT,
    DROPPED,
    POSTPONED,
    FAILED,
    PARKED
  }
}
