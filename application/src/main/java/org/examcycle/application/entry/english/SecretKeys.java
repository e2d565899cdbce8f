package org.examcycle.application.entry.english;

import org.examcycle.domain.entry.english.SecretKeyring;

/**
 * The keys by which secret numbers are drawn and compared: configuration, never in the database.
 */
public interface SecretKeys {

  SecretKeyring ring();
}
