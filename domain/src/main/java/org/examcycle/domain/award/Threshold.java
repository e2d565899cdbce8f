package org.examcycle.domain.award;

import org.examcycle.domain.catalogue.Grade;

/**
 * The lowest mark that has a grade.
 *
 * @param mark whole, at least 1
 */
public record Threshold(Grade grade, int mark) {}
