package org.examcycle.rest.guide;

import java.util.UUID;

/** A notice that was published. */
record PublishedNoticeBody(UUID id) {}
