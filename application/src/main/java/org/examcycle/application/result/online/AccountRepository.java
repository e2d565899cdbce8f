package org.examcycle.application.result.online;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;

/** The accounts of results online, one for each Candidate ID. */
public interface AccountRepository {

  Optional<Account> find(CandidateId candidate);

  /**
   * The same, once nobody is about to change the account or to erase whose it is. Within a
   * transaction nobody does so until its end.
   */
  Optional<Account> hold(CandidateId candidate);

  /** False when this Candidate ID has one. */
  boolean add(Account account);

  /** False when it is no longer of this version. Counts the version up. */
  boolean save(Account account, long expectedVersion);
}
