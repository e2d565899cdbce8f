package org.examcycle.rest.privacy;

import java.util.List;
import org.examcycle.application.privacy.EraseCandidate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;

/**
 * What was erased.
 *
 * @param candidatures all of the person's, which are nobody's now
 */
record ErasedBody(List<Candidature> candidatures) {

  /** A candidate of a centre in a series. */
  record Candidature(SeriesCode series, CentreNumber centre, CandidateNumber number) {
    static Candidature of(CandidateKey key) {
      return new Candidature(key.series(), key.centre(), key.number());
    }
  }

  static ErasedBody of(EraseCandidate.Erased erased) {
    return new ErasedBody(erased.candidatures().stream().map(Candidature::of).toList());
  }
}
