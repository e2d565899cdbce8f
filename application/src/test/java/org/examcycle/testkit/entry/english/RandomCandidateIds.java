package org.examcycle.testkit.entry.english;

import java.util.SplittableRandom;
import org.examcycle.application.entry.english.CandidateIds;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.CandidateIdSpace;
import org.examcycle.testkit.InMemory;

/** The same draws in every run. */
@InMemory
final class RandomCandidateIds implements CandidateIds {

  private final SplittableRandom random = new SplittableRandom(20270605);

  @Override
  public synchronized CandidateId draw() {
    return CandidateIdSpace.at(random.nextLong(CandidateIdSpace.SIZE));
  }
}
