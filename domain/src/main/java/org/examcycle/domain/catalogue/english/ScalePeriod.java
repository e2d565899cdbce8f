package org.examcycle.domain.catalogue.english;

import org.examcycle.domain.calendar.Validity;

/**
 * A span of exam days on which the same rows decide all results of an exam.
 *
 * @param days of the exam
 */
public record ScalePeriod(Validity days, AwardRows rows) {}
