package org.examcycle.rest.entry.clash;

import java.util.UUID;

/**
 * A deviation that was sent to the Associate and waits.
 *
 * @param id of the submission
 * @param version to be sent as {@code If-Match} with a decision
 */
record SubmittedDeviationBody(UUID id, long version) {}
