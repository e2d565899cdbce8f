package org.examcycle.application.marking.english;

import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.marking.english.ScoreSheet;

/** What is to be recorded for one candidate. */
public record CandidateScores(CandidateId candidate, ScoreSheet sheet) {}
