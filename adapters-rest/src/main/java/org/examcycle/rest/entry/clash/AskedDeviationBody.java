package org.examcycle.rest.entry.clash;

import java.util.UUID;

/** A deviation that was asked for. */
record AskedDeviationBody(UUID id, long version) {}
