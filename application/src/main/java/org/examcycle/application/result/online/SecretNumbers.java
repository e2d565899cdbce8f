package org.examcycle.application.result.online;

import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SecretIssue;
import org.examcycle.domain.entry.english.SecretKeyring;
import org.examcycle.domain.entry.english.SecretNumber;

/** Compares claimed secret numbers, at the same cost whether there is an entry or not. */
public final class SecretNumbers {

  private final SecretKeyring keyring;
  private final SecretIssue nobodys;

  public SecretNumbers(SecretKeyring keyring) {
    this.keyring = keyring;
    this.nobodys = keyring.first(new EnglishEntryId(new UUID(0, 0)));
  }

  /**
   * Whether it is the live secret number of the entry. There is none of an entry that does not
   * exist or was withdrawn.
   */
  public boolean match(Optional<EnglishEntry> entry, SecretNumber claimed) {
    var issue = entry.map(known -> known.confirmation().secret()).orElse(nobodys);
    return keyring.matches(issue, claimed)
        && entry.filter(known -> !known.isWithdrawn()).isPresent();
  }
}
