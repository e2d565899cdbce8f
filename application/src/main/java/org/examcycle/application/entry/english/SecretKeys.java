package org.examcycle.application.entry.english;

import org.examcycle.domain.entry.english.SecretKeyring;

/** The keys by which secret numbers are drawn; kept outside the database. */
public interface SecretKeys {

  SecretKeyring keyring();
}
