package org.examcycle.application.result.english;

import java.time.Instant;
import org.examcycle.domain.entry.english.EnglishEntryId;

/**
 * That an outcome of an entry was released.
 *
 * @param number 1 for the first release of the entry, then one by one
 * @param outcome the number of the outcome that was released
 */
public record Released(EnglishEntryId entry, int number, Instant at, int outcome) {}
