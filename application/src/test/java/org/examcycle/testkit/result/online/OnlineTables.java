package org.examcycle.testkit.result.online;

import java.util.UUID;
import org.examcycle.application.result.online.Attempts.Attempt;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.Memory;

/** What is kept of a candidate who has registered. */
public final class OnlineTables {

  private OnlineTables() {}

  /** The account of somebody who is erased, with all that hangs on it. */
  public static void forget(Memory memory, CandidateId candidate) {
    memory.table("results_account", CandidateId.class, Account.class).remove(candidate);
    memory
        .table("results_session", TokenHash.class, Session.class)
        .values()
        .removeIf(session -> session.candidate().equals(candidate));
    memory
        .table("password_link", TokenHash.class, PasswordLink.class)
        .values()
        .removeIf(link -> link.candidate().equals(candidate));
    memory
        .table("attempt", UUID.class, Attempt.class)
        .values()
        .removeIf(attempt -> attempt.candidate().equals(candidate.value()));
  }
}
