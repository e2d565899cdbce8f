package org.examcycle.rest.calendar;

/**
 * A file that was taken.
 *
 * @param rows how many lines it had
 */
record TakenBody(int rows) {}
