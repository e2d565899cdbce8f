package org.examcycle.rest.entry;

import jakarta.validation.constraints.Size;
import org.examcycle.rest.value.Words;

/**
 * Why a submission goes back to the centre.
 *
 * @param reason in words, for the centre to read
 */
record ReturnSubmissionRequest(@Words @Size(max = 2000) String reason) {}
