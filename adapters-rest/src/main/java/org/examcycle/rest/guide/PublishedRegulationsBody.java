package org.examcycle.rest.guide;

import org.examcycle.domain.calendar.ExamYear;

/** Regulations, or a supplement, that were published. */
record PublishedRegulationsBody(ExamYear year) {}
