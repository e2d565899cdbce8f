package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.CANDIDATE;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/** Ends the session of this token. One that has ended already stays so. */
@MayCall(value = CANDIDATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface LogOut extends UseCase<LogOut.Command, LogOut.LoggedOut> {

  record Command(String token) {
    /** The token is not printed by accident. */
    @Override
    public String toString() {
      return "LogOut.Command";
    }
  }

  record LoggedOut() {}
}
