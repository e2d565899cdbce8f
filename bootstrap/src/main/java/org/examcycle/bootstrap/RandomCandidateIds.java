package org.examcycle.bootstrap;

import java.security.SecureRandom;
import org.examcycle.application.entry.english.CandidateIds;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.CandidateIdSpace;

/** Candidate IDs from the whole space, each as likely as any other (ENG-EXM-05). */
final class RandomCandidateIds implements CandidateIds {

  private final SecureRandom random = new SecureRandom();

  @Override
  public CandidateId draw() {
    return CandidateIdSpace.at(random.nextLong(CandidateIdSpace.SIZE));
  }
}
