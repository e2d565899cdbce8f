package org.examcycle.application.privacy;

import java.time.Instant;

/**
 * That something was changed, and no more: whoever may see the thing asks for it by its key.
 *
 * @param line its place in the history: what is told twice has the same
 * @param at when the request reached the board
 * @param thing the kind of thing, a word of the field
 * @param key its natural key or id
 * @param what in the past tense
 */
public record Event(long line, Instant at, String thing, String key, String what) {}
