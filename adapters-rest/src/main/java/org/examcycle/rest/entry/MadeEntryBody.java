package org.examcycle.rest.entry;

import java.util.UUID;

/** An entry that was made. */
record MadeEntryBody(UUID id, long version) {}
