package org.examcycle.domain.entry.english;

import java.time.Instant;

/**
 * The newest Confirmation of Entry of an entry (ENG-EXM-04): which edition it is, and by which
 * secret number it is to be used. Older editions are dead paper.
 *
 * @param edition 1 for the first
 * @param secret the secret number that is alive
 */
public record Confirmation(int edition, SecretIssue secret, Instant issuedAt) {

  /** The first one, issued with the entry. */
  public static Confirmation first(EnglishEntryId entry, SecretKeyring keyring, Instant now) {
    return new Confirmation(1, keyring.first(entry), now);
  }

  /** A new one with a new secret number; the old number is dead at once (ENG-EXM-06). */
  public Confirmation reissued(SecretKeyring keyring, Instant now) {
    return new Confirmation(edition + 1, keyring.next(secret), now);
  }

  /** A new one because what it says has changed; the numbers stay (ENG-RES-03). */
  public Confirmation reprinted(Instant now) {
    return new Confirmation(edition + 1, secret, now);
  }
}
