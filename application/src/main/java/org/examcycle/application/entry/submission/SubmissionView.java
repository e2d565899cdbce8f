package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.entry.submission.Submission;

/**
 * A submission as a screen shows it.
 *
 * @param name of the candidate; none where it is about none
 */
public record SubmissionView(Submission submission, Optional<PersonName> name) {}
