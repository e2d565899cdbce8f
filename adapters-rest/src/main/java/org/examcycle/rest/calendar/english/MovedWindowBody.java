package org.examcycle.rest.calendar.english;

/**
 * What moving a window came to.
 *
 * @param newConfirmations how many entries have a new Confirmation of Entry
 */
record MovedWindowBody(int newConfirmations) {}
