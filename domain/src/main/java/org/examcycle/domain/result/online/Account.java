package org.examcycle.domain.result.online;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;

/**
 * A candidate's account at results online, one for each Candidate ID (ENG-ONL-01, ENG-ONL-04).
 *
 * @param passwordHash slow and salted, as made by whoever hashes passwords
 * @param secretIssue which issue of the secret number it was registered with
 * @param version counts the changes
 */
public record Account(
    CandidateId candidate, EmailAddress email, String passwordHash, int secretIssue, long version) {

  /**
   * The account that a registration with the right numbers makes: a new one, or this one anew if
   * the secret number has been re-issued since (ENG-EXM-06). Empty: registered already.
   *
   * @param existing the account that there is
   * @param asked the account asked for, of the same candidate
   */
  public static Optional<Account> registered(Optional<Account> existing, Account asked) {
    return existing.isEmpty()
        ? Optional.of(asked)
        : existing
            .filter(account -> account.secretIssue < asked.secretIssue)
            .map(
                account ->
                    new Account(
                        account.candidate,
                        asked.email,
                        asked.passwordHash,
                        asked.secretIssue,
                        account.version));
  }

  public Account withPassword(String hash) {
    return new Account(candidate, email, hash, secretIssue, version);
  }

  /** Without address and hash. */
  @Override
  public String toString() {
    return "Account[" + candidate + ", version " + version + "]";
  }
}
