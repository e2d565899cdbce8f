package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.PUBLIC;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/**
 * Sets a new password by a link that was mailed (ENG-ONL-01): once, while the link opens. Every
 * session ends.
 */
@MayCall(value = PUBLIC, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ResetPassword extends UseCase<ResetPassword.Command, ResetPassword.Reset> {

  /**
   * @param token out of the link
   */
  record Command(String token, String password) {
    /** Nothing of it is printed by accident. */
    @Override
    public String toString() {
      return "ResetPassword.Command";
    }
  }

  record Reset() {}
}
