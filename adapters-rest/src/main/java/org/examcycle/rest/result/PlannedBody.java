package org.examcycle.rest.result;

/**
 * A release that has been planned.
 *
 * @param family whose results it is about
 */
record PlannedBody(String family) {}
