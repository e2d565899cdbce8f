package org.examcycle.rest.entry;

import java.util.UUID;

/** A transfer that was asked for. */
record AskedTransferBody(UUID id, long version) {}
