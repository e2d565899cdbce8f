package org.examcycle.application.entry.english;

import org.examcycle.domain.candidate.CandidateId;

/** Draws Candidate IDs at random from the whole space, never in order (ENG-EXM-05). */
public interface CandidateIds {

  CandidateId draw();
}
