package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission that was approved and submitted to the board.
 *
 * @param id of the submission
 * @param entry that was made, changed or withdrawn; absent where something else was asked for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ApprovedSubmissionBody(UUID id, Optional<UUID> entry, long version) {}
