package org.examcycle.application.entry.submission;

import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.entry.submission.Submission;

/** A submission as a screen shows it: with the name of its candidate. */
public record SubmissionView(Submission submission, PersonName name) {}
