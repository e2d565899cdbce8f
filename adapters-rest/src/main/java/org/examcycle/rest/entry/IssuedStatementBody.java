package org.examcycle.rest.entry;

/**
 * A statement of entry that was issued.
 *
 * @param edition by which it is read
 */
record IssuedStatementBody(int edition) {}
