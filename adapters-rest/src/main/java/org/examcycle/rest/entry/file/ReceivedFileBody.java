package org.examcycle.rest.entry.file;

import java.util.UUID;

/** A file that was received. */
record ReceivedFileBody(UUID id) {}
