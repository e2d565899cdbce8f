package org.examcycle.rest.entry;

import java.util.UUID;

/**
 * A submission that was approved and submitted to the board.
 *
 * @param id of the submission
 * @param entry that was made, changed or withdrawn
 */
record ApprovedSubmissionBody(UUID id, UUID entry, long version) {}
