package org.examcycle.rest.entry.english;

import org.examcycle.domain.entry.english.SittingKey;

/** A sitting that was opened. */
record OpenedSittingBody(SittingKey sitting) {}
