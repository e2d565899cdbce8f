package org.examcycle.domain.award;

import org.examcycle.domain.quantity.Fraction;

/**
 * @param sum exact
 * @param total what it was rounded to, once
 */
public record SyllabusTotal(Fraction sum, int total) {}
