package org.examcycle.application.award;

import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;

/** One candidate of a syllabus, as an award run reads him or her. */
public record CohortCandidate(
    EntryId entry, PersonId person, CandidateKey candidate, OptionKey option, AwardInputs inputs) {}
