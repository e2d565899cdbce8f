package org.examcycle.rest.entry;

import java.util.UUID;

/**
 * What was sent to the Associate and waits.
 *
 * @param version to be sent as {@code If-Match} with a decision
 */
record SubmittedBody(UUID id, long version) {}
