package org.examcycle.rest.entry.clash;

/**
 * What the board says to a deviation.
 *
 * @param granted whether the paper is sat at the time asked for
 */
record DeviationDecisionRequest(boolean granted) {}
