package org.examcycle.rest.entry.file;

import jakarta.validation.constraints.Size;
import org.examcycle.rest.value.Words;

/**
 * Why a file goes back to the centre.
 *
 * @param reason in words, for the centre to read
 */
record ReturnEntryFileRequest(@Words @Size(max = 2000) String reason) {}
